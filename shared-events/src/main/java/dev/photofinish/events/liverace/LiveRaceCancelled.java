package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A live race is called off; runs that began in it count nowhere.
 *
 * @param reason in words; null = none was given
 * @param by who said so; null = nobody did
 * @param runs all that were reserved or begun
 * @param racetimeSlug the room's full name; null = there is none
 */
public record LiveRaceCancelled(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        LiveRaceCancellation cause,
        @Nullable String reason,
        @Nullable AccountId by,
        List<RunId> runs,
        @Nullable String racetimeSlug,
        Instant at)
        implements LiveRaceEvent {
    public LiveRaceCancelled {
        runs = List.copyOf(runs);
    }
}
