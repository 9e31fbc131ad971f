package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The final boss is down.
 *
 * @param igtMs in-game time of it in ms; never counts for less than what is known (better C9)
 */
public record FinishRun(@TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, long igtMs, Instant at) {
    /** The first end of a run stands: finishing again changes nothing, an abandoned run stays so (better C2, C7). */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        if (known.outlived(attempt) || !run.began()) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        return switch (run.phase()) {
            case FINISHED -> nothing();
            case ABANDONED -> refuse(RunRejection.RUN_ABANDONED);
            case REGISTERED, READY, PLAYING -> accept(facts(run));
        };
    }

    private List<RunEvent> facts(RunState run) {
        var facts = new ArrayList<RunEvent>();
        if (igtMs < run.igtMs()) {
            facts.add(new SuspiciousProgressReported(
                    runId, raceId, attempt, SuspicionKind.IGT_WENT_DOWN, run.igtMs(), igtMs, at));
        }
        facts.add(new ParticipantFinished(runId, raceId, attempt, Math.max(igtMs, run.igtMs()), at));
        return facts;
    }
}
