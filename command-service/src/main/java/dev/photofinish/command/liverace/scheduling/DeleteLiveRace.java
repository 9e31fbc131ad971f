package dev.photofinish.command.liverace.scheduling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceDeleted;
import dev.photofinish.events.liverace.LiveRaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A live race is to be gone (tournaments §8.5). */
public record DeleteLiveRace(@TargetAggregateIdentifier LiveRaceId liveRaceId, Instant at) {
    /** Only one that has no room and no runs. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase() == LiveRacePhase.SCHEDULED || race.phase() == LiveRacePhase.CANCELLED
                ? accept(new LiveRaceDeleted(liveRaceId, race.known().tournament(), at))
                : refuse(LiveRaceRejection.in(race.phase()));
    }
}
