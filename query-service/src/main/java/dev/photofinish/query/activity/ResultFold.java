package dev.photofinish.query.activity;

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
import dev.photofinish.query.activity.RunResult.Outcome;

/** What a fact makes of a result. As on the board, a run that is over changes only by the organizer's word. */
final class ResultFold {
    private final RunResult known;
    private Outcome outcome;
    private long igtMs;
    private int deaths;
    private long penaltyMs;
    private boolean ranked;

    private ResultFold(RunResult known) {
        this.known = known;
        outcome = known.outcome();
        igtMs = known.igtMs();
        deaths = known.deaths();
        penaltyMs = known.penaltyMs();
        ranked = known.ranked();
    }

    /** Whether a fact makes a difference here. */
    static boolean matters(RunEvent event) {
        return switch (event) {
            case SoloStarted _,
                    PlayStarted _,
                    ParticipantZoneEntered _,
                    ParticipantDied _,
                    IgtCheckpointed _,
                    ParticipantFinished _,
                    ParticipantAbandoned _,
                    ParticipantDisqualified _,
                    TimePenaltyGiven _,
                    AbandonmentUndone _ -> true;
            case ParticipantReadied _, RunBegan _, ParticipantWarped _, SuspiciousProgressReported _ -> false;
        };
    }

    /** Facts of an earlier attempt change nothing; one of a later attempt starts afresh. */
    static RunResult after(RunResult known, RunEvent event) {
        if (event.attempt() < known.attempt()) {
            return known;
        }
        var fold = new ResultFold(known.in(event.attempt()));
        fold.apply(event);
        return fold.result();
    }

    private void apply(RunEvent event) {
        switch (event) {
            case PlayStarted started -> reached(started.igtMs());
            case ParticipantZoneEntered entered -> reached(entered.igtMs());
            case IgtCheckpointed checkpoint -> reached(checkpoint.igtMs());
            case ParticipantDied died -> {
                reached(died.igtMs());
                deaths = outcome == Outcome.OPEN ? Math.max(deaths, died.deaths()) : deaths;
            }
            case ParticipantFinished finished -> finished(finished.igtMs());
            case ParticipantAbandoned _ -> outcome = outcome == Outcome.OPEN ? Outcome.ABANDONED : outcome;
            case ParticipantDisqualified _ -> {
                outcome = Outcome.ABANDONED;
                ranked = false;
            }
            case TimePenaltyGiven penalty -> {
                penaltyMs += penalty.penaltyMs();
                igtMs += outcome == Outcome.FINISHED ? penalty.penaltyMs() : 0;
            }
            case AbandonmentUndone _ -> outcome = ranked && outcome == Outcome.ABANDONED ? Outcome.OPEN : outcome;
            case SoloStarted _, ParticipantReadied _, RunBegan _, ParticipantWarped _, SuspiciousProgressReported _ -> {
                // Neither time nor deaths nor an end.
            }
        }
    }

    private void reached(long reportedIgtMs) {
        igtMs = outcome == Outcome.OPEN ? Math.max(igtMs, reportedIgtMs) : igtMs;
    }

    private void finished(long finalIgtMs) {
        if (outcome == Outcome.OPEN) {
            reached(finalIgtMs);
            igtMs += penaltyMs;
            outcome = Outcome.FINISHED;
        }
    }

    private RunResult result() {
        return new RunResult(
                known.race(),
                known.account(),
                known.attempt(),
                outcome,
                igtMs,
                deaths,
                penaltyMs,
                ranked,
                known.onRoster());
    }
}
