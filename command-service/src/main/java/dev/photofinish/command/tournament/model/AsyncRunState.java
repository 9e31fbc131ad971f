package dev.photofinish.command.tournament.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.AsyncRunCountedDown;
import dev.photofinish.events.tournament.AsyncRunDeadlineExtended;
import dev.photofinish.events.tournament.AsyncRunDisqualificationUndone;
import dev.photofinish.events.tournament.AsyncRunDisqualified;
import dev.photofinish.events.tournament.AsyncRunDrawn;
import dev.photofinish.events.tournament.AsyncRunEvent;
import dev.photofinish.events.tournament.AsyncRunFinished;
import dev.photofinish.events.tournament.AsyncRunForfeited;
import dev.photofinish.events.tournament.AsyncRunReattemptUndone;
import dev.photofinish.events.tournament.AsyncRunReattempted;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.AsyncRunStarted;
import dev.photofinish.events.tournament.AsyncRunSubmitted;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a run in a tournament needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param tournament null before it was drawn, as is the account
 * @param startsAt the end of the countdown, and then from when on the time counts; before the countdown the deadline; of a
 *     reservation, and of what is void, since when it is
 * @param endedAt until when the time counted; null before
 * @param submission what the player handed in last; null = nothing
 * @param liveRace in which it is raced; null = it is none of a live race
 * @param live what its room said last; null = nothing yet
 * @param judged whether a reviewer said anything of it, or it was accepted without one; null in snapshots of before
 */
public record AsyncRunState(
        AsyncRunPhase phase,
        @Nullable TournamentId tournament,
        @Nullable AccountId account,
        Instant startsAt,
        @Nullable Instant endedAt,
        boolean disqualified,
        boolean reattempted,
        @Nullable Submission submission,
        @Nullable LiveRaceId liveRace,
        @Nullable LiveRunResulted live,
        @Nullable Boolean judged) {
    /** Before anything happened. */
    public static final AsyncRunState NEW = new AsyncRunState(
            AsyncRunPhase.NEW, null, null, Instant.EPOCH, null, false, false, null, null, null, false);

    /** Whether it is that player's. */
    public boolean isOf(AccountId somebody) {
        return somebody.equals(account);
    }

    /** The state after a fact. */
    public AsyncRunState apply(AsyncRunEvent event) {
        return switch (event) {
            case AsyncRunDrawn drawn ->
                new AsyncRunState(
                        AsyncRunPhase.PENDING,
                        drawn.tournamentId(),
                        drawn.account(),
                        drawn.startBefore(),
                        null,
                        false,
                        false,
                        null,
                        null,
                        null,
                        false);
            case AsyncRunDeadlineExtended extended -> at(phase, extended.startBefore(), endedAt);
            case AsyncRunCountedDown counting -> at(AsyncRunPhase.COUNTING, counting.startsAt(), endedAt);
            case AsyncRunStarted started -> at(AsyncRunPhase.IN_PROGRESS, started.startedAt(), endedAt);
            case AsyncRunFinished finished -> at(AsyncRunPhase.FINISHED, startsAt, finished.endedAt());
            case AsyncRunForfeited _ -> at(AsyncRunPhase.FORFEITED, startsAt, null);
            case AsyncRunReviewed reviewed ->
                at(phase, reviewed.startedAt(), endedAt).looked();
            case LiveRunAccepted _ -> looked();
            case LiveRunReserved reserved ->
                of(
                        AsyncRunPhase.RESERVED,
                        reserved.tournamentId(),
                        reserved.account(),
                        reserved.at(),
                        reserved.liveRaceId());
            case LiveRunBegun begun ->
                of(
                        AsyncRunPhase.IN_PROGRESS,
                        begun.tournamentId(),
                        begun.account(),
                        begun.startedAt(),
                        begun.liveRaceId());
            case LiveRunResulted result -> told(result);
            case LiveRunReleased released -> at(AsyncRunPhase.VOID, released.at(), null);
            case LiveRunVoided voided -> at(AsyncRunPhase.VOID, voided.at(), null);
            case AsyncRunDisqualified _ -> marked(true, reattempted, submission);
            case AsyncRunDisqualificationUndone _ -> marked(false, reattempted, submission);
            case AsyncRunReattempted _ -> marked(disqualified, true, submission);
            case AsyncRunReattemptUndone _ -> marked(disqualified, false, submission);
            case AsyncRunSubmitted submitted ->
                marked(
                        disqualified,
                        reattempted,
                        new Submission(submitted.vodUrl(), submitted.notes(), submitted.flagReason()));
        };
    }

    private AsyncRunState at(AsyncRunPhase nowPhase, Instant starts, @Nullable Instant ended) {
        return new AsyncRunState(
                nowPhase,
                tournament,
                account,
                starts,
                ended,
                disqualified,
                reattempted,
                submission,
                liveRace,
                live,
                judged);
    }

    private AsyncRunState marked(boolean out, boolean replaced, @Nullable Submission handedIn) {
        return new AsyncRunState(
                phase, tournament, account, startsAt, endedAt, out, replaced, handedIn, liveRace, live, judged);
    }

    private AsyncRunState of(
            AsyncRunPhase nowPhase, TournamentId in, AccountId player, Instant starts, LiveRaceId race) {
        return new AsyncRunState(
                nowPhase, in, player, starts, null, disqualified, reattempted, submission, race, live, judged);
    }

    private AsyncRunState told(LiveRunResulted result) {
        var nowPhase = switch (result.outcome()) {
            case RACING -> AsyncRunPhase.IN_PROGRESS;
            case FINISHED -> AsyncRunPhase.FINISHED;
            case FORFEITED -> AsyncRunPhase.FORFEITED;
            case DISQUALIFIED -> AsyncRunPhase.OUT;
        };
        return new AsyncRunState(
                nowPhase,
                tournament,
                account,
                result.startedAt(),
                result.endedAt(),
                disqualified,
                reattempted,
                submission,
                liveRace,
                result,
                judged);
    }

    private AsyncRunState looked() {
        return new AsyncRunState(
                phase,
                tournament,
                account,
                startsAt,
                endedAt,
                disqualified,
                reattempted,
                submission,
                liveRace,
                live,
                true);
    }
}
