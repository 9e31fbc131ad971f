package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunPhase;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The player's mod is connected and set. Possible in any status of the race (live-protocol §4.4). */
public record MarkReady(@TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, Instant at)
        implements JointlyStored {
    /** Only the first one in an attempt counts. */
    public Decision<RunEvent> decide(RunState known) {
        if (known.outlived(attempt) || known.in(attempt).phase() != RunPhase.REGISTERED) {
            return nothing();
        }
        return accept(new ParticipantReadied(runId, raceId, attempt, at));
    }
}
