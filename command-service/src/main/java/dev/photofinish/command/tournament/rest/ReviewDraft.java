package dev.photofinish.command.tournament.rest;

import dev.photofinish.command.tournament.model.TournamentBounds;
import dev.photofinish.command.web.body.Fields;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.web.contract.Sent;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The body of a review, which takes the place of the one before.
 *
 * @param reviewStatus pending, accepted or rejected
 * @param elapsedTimeSeconds what the run took really, 0 or more; null = as it was
 */
@Sent
record ReviewDraft(
        String reviewStatus,
        @Nullable String reviewerNotes,
        @Nullable Integer elapsedTimeSeconds) {
    private static final String STATUS = "review_status";
    private static final String ELAPSED = "elapsed_time_seconds";

    static ReviewDraft of(Fields body) {
        var draft = new ReviewDraft(
                body.requiredText(STATUS),
                Texts.optional(body, "reviewer_notes", TournamentBounds.LONGEST_REMARKS),
                body.optionalInteger(ELAPSED));
        if (!body.rejected(STATUS) && find(draft.reviewStatus()).isEmpty()) {
            body.reject(STATUS, "must be pending, accepted or rejected");
        }
        var elapsed = draft.elapsedTimeSeconds();
        if (elapsed != null && elapsed < 0) {
            body.reject(ELAPSED, "must be 0 or more");
        }
        body.check();
        return draft;
    }

    ReviewVerdict verdict() {
        return find(reviewStatus).orElseThrow();
    }

    @Nullable
    Duration elapsed() {
        return elapsedTimeSeconds == null ? null : Duration.ofSeconds(elapsedTimeSeconds);
    }

    private static Optional<ReviewVerdict> find(String text) {
        for (var verdict : ReviewVerdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(text)) {
                return Optional.of(verdict);
            }
        }
        return Optional.empty();
    }
}
