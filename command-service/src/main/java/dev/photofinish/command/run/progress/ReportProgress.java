package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunPhase;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * What a status update amounts to (live-protocol §4.4). Most updates are telemetry and never become this command; of
 * those that do, only what happened is kept: play started, deaths, a checkpoint, figures that went down.
 *
 * @param igtMs reported in-game time in ms; null when the update had none
 * @param deaths reported total; null when the update had none
 * @param seenIgtMs highest in-game time the mod's connection has seen before this update, 0 when it cannot tell
 * @param checkpointEveryMs how much play may pass before the in-game time is kept again
 */
public record ReportProgress(
        @TargetAggregateIdentifier RunId runId,
        RaceId raceId,
        int attempt,
        @Nullable Long igtMs,
        @Nullable Integer deaths,
        long seenIgtMs,
        long checkpointEveryMs,
        Instant at)
        implements JointlyStored {
    /** The facts in it, if any. */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        if (known.outlived(attempt) || !run.began()) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        return run.phase().over() ? nothing() : accept(facts(run));
    }

    private List<RunEvent> facts(RunState run) {
        var facts = new ArrayList<RunEvent>();
        if (igtMs != null && igtMs < highest(run) && igtMs >= run.igtDip()) {
            facts.add(suspicious(SuspicionKind.IGT_WENT_DOWN, highest(run), igtMs));
        }
        if (run.phase() == RunPhase.READY) {
            facts.add(new PlayStarted(runId, raceId, attempt, run.start(), igt(run), at));
        }
        if (deaths != null && deaths < run.deaths() && !run.deathsDip()) {
            facts.add(suspicious(SuspicionKind.DEATHS_WENT_DOWN, run.deaths(), deaths));
        }
        if (deaths != null && deaths > run.deaths()) {
            facts.add(died(run, deaths));
        }
        boolean kept = facts.stream().anyMatch(fact -> !(fact instanceof SuspiciousProgressReported));
        if (!kept && igt(run) - run.igtMs() >= checkpointEveryMs) {
            facts.add(new IgtCheckpointed(runId, raceId, attempt, igt(run), at));
        }
        return facts;
    }

    /** A death is put down to the zone the player is in, provided they entered it (live-protocol §7.4). */
    private ParticipantDied died(RunState run, int total) {
        var node = run.currentNode() == null && run.phase() == RunPhase.READY && run.start() != null
                ? run.start().nodeId()
                : run.visited(run.currentNode()) ? run.currentNode() : null;
        return new ParticipantDied(runId, raceId, attempt, node, total - run.deaths(), total, igt(run), at);
    }

    private SuspiciousProgressReported suspicious(SuspicionKind kind, long before, long reported) {
        return new SuspiciousProgressReported(runId, raceId, attempt, kind, before, reported, at);
    }

    private long highest(RunState run) {
        return Math.max(run.igtMs(), seenIgtMs);
    }

    /** The in-game time that counts: a decrease is ignored (better C9). */
    private long igt(RunState run) {
        return igtMs == null ? run.igtMs() : Math.max(highest(run), igtMs);
    }
}
