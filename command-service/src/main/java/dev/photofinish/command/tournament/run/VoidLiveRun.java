package dev.photofinish.command.tournament.run;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunPhase;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunVoided;
import java.time.Instant;

/** A live race is off for a player: they left before it began, or it was called off (tournaments §8.5, §8.9). */
public record VoidLiveRun(RunId runId, Instant at) implements LiveRunWord {
    /** A reservation is released, a run that began counts nowhere; once. */
    @Override
    public Decision<AsyncRunEvent> decide(AsyncRunState run) {
        if (run.phase() == AsyncRunPhase.NEW || run.phase() == AsyncRunPhase.VOID) {
            return nothing();
        }
        var tournament = Owned.tournament(run);
        if (run.phase() == AsyncRunPhase.RESERVED && at.isBefore(run.startsAt())) {
            return nothing();
        }
        return run.phase() == AsyncRunPhase.RESERVED
                ? accept(new LiveRunReleased(runId, tournament, at))
                : accept(new LiveRunVoided(runId, tournament, at));
    }
}
