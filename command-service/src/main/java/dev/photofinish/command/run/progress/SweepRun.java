package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.store.JointlyStored;
import java.time.Duration;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The clock looks whether the player still plays (live-protocol §8, inactivity sweep). Facts lag behind the reports, of
 * which only some are kept; what was heard since comes along.
 *
 * @param heardAt when the in-game time was last heard to move; null when this server has not heard it move
 * @param noShowAfter how long a player may take to begin
 * @param inactiveAfter how long a player's time may stand still
 */
public record SweepRun(
        @TargetAggregateIdentifier RunId runId,
        RaceId raceId,
        int attempt,
        @Nullable Instant heardAt,
        Duration noShowAfter,
        Duration inactiveAfter,
        Instant at)
        implements JointlyStored {
    /** Whatever ended the run first stands (better C2). */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        var movedAt = run.movedAt();
        if (known.outlived(attempt) || run.phase().over() || movedAt == null) {
            return nothing();
        }
        return run.phase().beforePlay()
                ? abandonAt(movedAt.plus(noShowAfter), AbandonReason.NO_SHOW)
                : abandonAt(latest(movedAt, heardAt).plus(inactiveAfter), AbandonReason.INACTIVE);
    }

    private Decision<RunEvent> abandonAt(Instant due, AbandonReason reason) {
        return at.isBefore(due) ? nothing() : accept(new ParticipantAbandoned(runId, raceId, attempt, reason, at));
    }

    private static Instant latest(Instant fact, @Nullable Instant heard) {
        return heard != null && heard.isAfter(fact) ? heard : fact;
    }
}
