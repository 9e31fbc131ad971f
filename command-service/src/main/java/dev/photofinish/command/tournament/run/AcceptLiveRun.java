package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.LiveRunAccepted;
import java.time.Instant;

/** The results of a live race stand, in a tournament that takes them as they are (tournaments §8.8). */
public record AcceptLiveRun(RunId runId, Instant at) implements LiveRunWord {
    /** What somebody should look at waits for them, and nothing is said over a reviewer's word. */
    @Override
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        boolean stands = run.phase() == AsyncRunPhase.FINISHED && !run.disqualified() && !run.reattempted();
        return stands && !Boolean.TRUE.equals(run.judged()) && !isFlagged(run)
                ? accept(new LiveRunAccepted(runId, Owned.tournament(run), at))
                : nothing();
    }

    private static boolean isFlagged(AsyncRunState run) {
        var live = run.live();
        var submission = run.submission();
        return live == null || live.flagged() || (submission != null && submission.flagReason() != null);
    }
}
