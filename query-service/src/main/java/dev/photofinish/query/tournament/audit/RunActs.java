package dev.photofinish.query.tournament.audit;

import dev.photofinish.events.RunId;
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
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.LiveRunBegun;
import dev.photofinish.events.tournament.LiveRunReleased;
import dev.photofinish.events.tournament.LiveRunReserved;
import dev.photofinish.events.tournament.LiveRunResulted;
import dev.photofinish.events.tournament.LiveRunVoided;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What players and reviewers do with runs, and what the clock does. Pure. */
final class RunActs {
    private RunActs() {}

    /** Null for what follows a live race, which is told there. */
    static @Nullable AuditEntry of(AsyncRunEvent event) {
        return switch (event) {
            case AsyncRunDrawn drawn ->
                act(drawn, AuditAction.CREATE_RACE)
                        .about(drawn.account())
                        .saying("pool_id", drawn.poolId())
                        .saying("permalink_id", drawn.permalinkId())
                        .leaving(deadline(drawn), Said.that("start_before", drawn.startBefore()));
            case AsyncRunCountedDown counting ->
                act(counting, AuditAction.RACE_COUNTDOWN).saying("starts_at", counting.startsAt());
            case AsyncRunStarted started ->
                act(started, AuditAction.START_RACE).leaving(List.of(started(started.runId(), started.startedAt())));
            case AsyncRunFinished finished ->
                act(finished, AuditAction.FINISH_RACE).saying("end_time", finished.endedAt());
            case AsyncRunForfeited forfeited ->
                act(
                                forfeited,
                                forfeited.reason() == ForfeitReason.GAVE_UP
                                        ? AuditAction.FORFEIT_RACE
                                        : AuditAction.AUTO_FORFEIT)
                        .saying("reason", small(forfeited.reason()));
            case AsyncRunDeadlineExtended extended ->
                act(extended, AuditAction.EXTEND_TIMEOUT)
                        .leaving(deadline(extended), Said.that("start_before", extended.startBefore()));
            case AsyncRunReviewed reviewed ->
                act(reviewed, AuditAction.REVIEW_RACE)
                        .by(reviewed.reviewer())
                        .leaving(
                                review(reviewed),
                                Said.that("review_status", small(reviewed.verdict()))
                                        .and("reviewer_notes", reviewed.notes()))
                        .leaving(List.of(started(reviewed.runId(), reviewed.startedAt())));
            case LiveRunAccepted accepted ->
                act(accepted, AuditAction.REVIEW_RACE)
                        .leaving(review(accepted), Said.that("review_status", "accepted"));
            case AsyncRunSubmitted submitted ->
                act(submitted, AuditAction.UPDATE_RACE_SUBMISSION)
                        .leaving(
                                "submission/" + submitted.runId(),
                                Said.that("runner_vod_url", submitted.vodUrl())
                                        .and("runner_notes", submitted.notes())
                                        .and("review_request_reason", submitted.flagReason()));
            case AsyncRunReattempted replaced -> act(replaced, AuditAction.MARK_RACE_REATTEMPTED);
            case AsyncRunReattemptUndone undone -> act(undone, AuditAction.UNMARK_RACE_REATTEMPTED);
            case AsyncRunDisqualified out ->
                act(out, AuditAction.DISQUALIFY_RACE).saying("reason", out.reason());
            case AsyncRunDisqualificationUndone undone -> act(undone, AuditAction.UNDO_DISQUALIFICATION);
            case LiveRunReserved _, LiveRunReleased _, LiveRunBegun _, LiveRunResulted _, LiveRunVoided _ -> null;
        };
    }

    /** From when on a run counts, which a reviewer may correct. */
    static Part started(RunId run, Instant startedAt) {
        return new Part("start/" + run, Said.that("start_time", startedAt));
    }

    private static AuditEntry act(AsyncRunEvent event, AuditAction action) {
        return AuditEntry.of(event.tournamentId(), action, event.at()).run(event.runId());
    }

    private static String deadline(AsyncRunEvent event) {
        return "deadline/" + event.runId();
    }

    private static String review(AsyncRunEvent event) {
        return "review/" + event.runId();
    }

    private static String small(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
