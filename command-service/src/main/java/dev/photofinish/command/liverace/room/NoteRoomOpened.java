package dev.photofinish.command.liverace.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRoomOpened;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A room was opened for a live race (tournaments §8.6). */
public record NoteRoomOpened(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        RacetimeRoomRef room,
        PermalinkId permalinkId,
        Duration timeLimit,
        Instant at) {
    /** Refused when the live race wants none any more, or has another: that room is nobody's. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        if (race.isIn(room.slug())) {
            return nothing();
        }
        return race.phase() == LiveRacePhase.SCHEDULED
                ? accept(
                        new LiveRaceRoomOpened(liveRaceId, race.known().tournament(), room, permalinkId, timeLimit, at))
                : refuse(LiveRaceRejection.in(race.phase()));
    }
}
