package dev.photofinish.command.liverace.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRoomOpeningFailed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Until the race should have begun no room could be opened. */
public record NoteOpeningFailed(@TargetAggregateIdentifier LiveRaceId liveRaceId, String reason, Instant at) {
    /** Once for each reason; nothing when there is a room after all. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase() != LiveRacePhase.SCHEDULED
                        || reason.equals(race.known().failure())
                ? nothing()
                : accept(new LiveRaceRoomOpeningFailed(liveRaceId, race.known().tournament(), reason, at));
    }
}
