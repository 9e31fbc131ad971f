package dev.photofinish.command.liverace.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.liverace.model.OpenRoom;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRoomLost;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The room of a live race is cancelled, or split up (tournaments §8.9).
 *
 * @param entrants how many were in its list
 * @param endedAt when the race in it ended; null when it had not begun
 */
public record LoseRoom(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        String slug,
        int entrants,
        @Nullable Instant endedAt,
        Instant at) {
    private static final String REASON = "room cancelled";
    /** A room in which fewer than two joined dies after half an hour, any other after four (racetime §7). */
    private static final Duration LONELY = Duration.ofMinutes(29);

    private static final Duration OLD = Duration.ofHours(4).minusMinutes(1);

    /**
     * A room that died of loneliness before the race is replaced, once. When nobody raced any more the race is over, not
     * called off: its results are read. Nothing when the live race has said goodbye to the room already.
     */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        var room = race.room();
        if (room == null || !race.isIn(slug)) {
            return nothing();
        }
        return switch (race.phase()) {
            case PENDING -> replaceable(race, room) ? accept(lost(race)) : accept(off(race));
            case IN_PROGRESS -> race.course().racing() && !ranOut(race, room) ? accept(off(race)) : nothing();
            case NEW, SCHEDULED, FINISHED, CANCELLED, DELETED -> nothing();
        };
    }

    private boolean replaceable(LiveRaceState race, OpenRoom room) {
        var age = Duration.between(room.openedAt(), at);
        boolean died = (entrants < 2 && age.compareTo(LONELY) >= 0) || age.compareTo(OLD) >= 0;
        return died
                && !race.known().replaced()
                && at.isBefore(race.known().terms().scheduledAt());
    }

    /** At its time limit a race without a finisher looks like one that was cancelled. */
    private boolean ranOut(LiveRaceState race, OpenRoom room) {
        var startedAt = race.course().startedAt();
        return endedAt != null && startedAt != null && !endedAt.isBefore(startedAt.plus(room.timeLimit()));
    }

    private LiveRaceEvent lost(LiveRaceState race) {
        return new LiveRaceRoomLost(liveRaceId, race.known().tournament(), slug, race.runs(), at);
    }

    private LiveRaceEvent off(LiveRaceState race) {
        return new LiveRaceCancelled(
                liveRaceId,
                race.known().tournament(),
                LiveRaceCancellation.ROOM,
                REASON,
                null,
                race.runs(),
                race.slug(),
                at);
    }
}
