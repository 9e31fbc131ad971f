package dev.photofinish.command.run.model;

import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param attempt the attempt of the race it belongs to; 0 before anything happened
 * @param began whether the race's start has reached this run
 * @param start the graph's start; null before the beginning, or when the graph has none
 * @param currentNode where the player is; null before play
 * @param igtMs highest in-game time among the facts
 * @param igtDip the time below which a report belongs to a dip that is recorded already; 0 = none
 * @param deathsDip whether the present dip of the deaths is recorded already
 * @param movedAt when the in-game time last moved, as far as the facts tell; before play, when the run began. Null before
 * @param disqualified whether the organizer took the player out of the ranking, which nothing but a reset takes back
 */
public record RunState(
        int attempt,
        RunPhase phase,
        boolean began,
        @Nullable Zone start,
        @Nullable String currentNode,
        long igtMs,
        long igtDip,
        int deaths,
        boolean deathsDip,
        @Nullable Instant movedAt,
        boolean disqualified,
        List<Visit> visits) {

    /** Before anything happened. */
    public static final RunState NEW = fresh(0);

    /** A run with no progress. */
    public static RunState fresh(int attempt) {
        return new RunState(attempt, RunPhase.REGISTERED, false, null, null, 0, 0, 0, false, null, false, List.of());
    }

    /** This state as a command or fact of that attempt sees it: a higher attempt starts afresh. */
    public RunState in(int thatAttempt) {
        return thatAttempt > attempt ? fresh(thatAttempt) : this;
    }

    /** Whether a command of that attempt comes too late. */
    public boolean outlived(int thatAttempt) {
        return thatAttempt < attempt;
    }

    /** Whether the zone was entered before. */
    public boolean visited(@Nullable String nodeId) {
        return visits.stream().anyMatch(visit -> visit.nodeId().equals(nodeId));
    }

    /** The state after a fact; a fact of a higher attempt starts afresh. */
    public RunState apply(RunEvent event) {
        return event.attempt() > attempt
                ? fresh(event.attempt()).change(event).build()
                : change(event).build();
    }

    private RunChange change(RunEvent event) {
        var next = new RunChange(this, event.at());
        switch (event) {
            case ParticipantReadied _ -> next.phase(RunPhase.READY);
            case RunBegan began -> next.begin(began.start());
            case PlayStarted started -> next.play(started.start(), started.igtMs());
            case ParticipantZoneEntered entered ->
                next.enter(entered.zone().nodeId(), entered.igtMs()).reach(entered.igtMs());
            case ParticipantWarped warped -> next.moveTo(warped.zone().nodeId());
            case ParticipantDied died -> next.die(died.deaths()).reach(died.igtMs());
            case IgtCheckpointed checkpoint -> next.reach(checkpoint.igtMs());
            case SuspiciousProgressReported suspicious -> next.suspect(suspicious.kind(), suspicious.known());
            case ParticipantFinished finished -> next.phase(RunPhase.FINISHED).reach(finished.igtMs());
            case ParticipantAbandoned _ -> next.phase(RunPhase.ABANDONED);
            case ParticipantDisqualified _ -> next.disqualify();
            case AbandonmentUndone _ -> next.resume();
            case TimePenaltyGiven _ -> {
                // It counts when the time is shown, and decides nothing.
            }
            case SoloStarted solo -> next.begin(solo.start()).phase(RunPhase.READY);
        }
        return next;
    }
}
