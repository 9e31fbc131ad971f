package dev.photofinish.query.race;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.view.RunStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a race ended, in the order of its board; times in milliseconds.
 *
 * @param complete the race is over; else these are the standings of the moment
 */
record RaceResults(
        RaceId id,
        String name,
        @JsonProperty("is_final") boolean complete,
        @Nullable String poolName,
        @Nullable String seedNumber,
        @Nullable Integer totalLayers,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        List<Row> results) {
    RaceResults {
        results = List.copyOf(results);
    }

    /**
     * A player's result.
     *
     * @param place from 1; null for whoever did not finish, or was taken out of the ranking
     * @param igtMs a penalty included
     */
    record Row(
            @Nullable Integer place,
            String twitchUsername,
            @Nullable String twitchDisplayName,
            RunStatus status,
            long igtMs,
            int deathCount,
            int currentLayer,
            long penaltyMs,
            @Nullable String disqualified) {}

    static RaceResults of(RaceDetail race) {
        var rows = new ArrayList<Row>();
        int placed = 0;
        for (var player : race.participants()) {
            boolean ranked = player.status() == RunStatus.FINISHED && player.disqualified() == null;
            rows.add(row(player, ranked ? ++placed : null));
        }
        return new RaceResults(
                race.id(),
                race.name(),
                race.finishedAt() != null,
                race.poolName(),
                race.seedNumber(),
                race.seedTotalLayers(),
                race.startedAt(),
                race.finishedAt(),
                rows);
    }

    private static Row row(Participant player, @Nullable Integer place) {
        return new Row(
                place,
                player.user().twitchUsername(),
                player.user().twitchDisplayName(),
                player.status(),
                player.igtMs(),
                player.deathCount(),
                player.currentLayer(),
                player.penaltyMs(),
                player.disqualified());
    }
}
