package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.Zone;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The player is found in another zone without a gate (live-protocol §4.4, zone_query). */
public record WarpTo(@TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, Zone zone, Instant at)
        implements JointlyStored {
    /** Moves the player; history and in-game time stay. */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        if (known.outlived(attempt) || !run.began()) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        if (run.phase().over() || zone.nodeId().equals(run.currentNode())) {
            return nothing();
        }
        return accept(new ParticipantWarped(runId, raceId, attempt, zone, at));
    }
}
