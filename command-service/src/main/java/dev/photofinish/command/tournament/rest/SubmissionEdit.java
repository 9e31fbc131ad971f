package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.Submission;
import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.web.contract.Sent;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The body with which players hand in (tournaments §5.6): what is left out stays, and null clears it.
 *
 * @param reviewRequestedByUser true needs a reason in the same body
 */
@Sent
record SubmissionEdit(
        @Nullable String runnerVodUrl,
        @Nullable String runnerNotes,
        @Nullable Boolean reviewRequestedByUser,
        @Nullable String reviewRequestReason) {
    private static final int LONGEST_URL = 500;
    private static final String REASON = "review_request_reason";

    static UnaryOperator<Submission> of(Fields body) {
        var url = Said.text(body, "runner_vod_url", LONGEST_URL);
        var notes = Said.text(body, "runner_notes", TournamentBounds.LONGEST_REMARKS);
        var flag = flag(body);
        body.check();
        return before ->
                new Submission(url.or(before.vodUrl()), notes.or(before.notes()), flag.or(before.flagReason()));
    }

    /** A reason without a flag changes the reason of a flag, and asks for a review when there is none. */
    private static Said<String> flag(Fields body) {
        var flagged = body.optionalFlag("review_requested_by_user");
        var reason = Said.text(body, REASON, TournamentBounds.LONGEST_REASON);
        if (Boolean.FALSE.equals(flagged)) {
            return new Said<>(true, null);
        }
        if (Boolean.TRUE.equals(flagged) && reason.value() == null && !body.rejected(REASON)) {
            body.reject(REASON, "is required to ask for a review");
        }
        return reason;
    }
}
