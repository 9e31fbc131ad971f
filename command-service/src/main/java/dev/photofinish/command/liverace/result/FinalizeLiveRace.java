package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceFinalized;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Nothing more is expected of the room: the results stand (tournaments §8.8). */
public record FinalizeLiveRace(@TargetAggregateIdentifier LiveRaceId liveRaceId, Instant at) {
    /** Once, of a race that is over. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase() == LiveRacePhase.FINISHED && !race.course().settled()
                ? accept(new LiveRaceFinalized(liveRaceId, race.known().tournament(), at))
                : nothing();
    }
}
