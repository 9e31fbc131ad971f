package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.LiveRunAccepted;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was said of a run last.
 *
 * @param reviewer null = it was accepted by the system, as its tournament wants it
 */
record Reviewed(
        @Nullable AccountId reviewer,
        ReviewVerdict verdict,
        @Nullable String notes,
        Instant at) {
    static Reviewed of(AsyncRunReviewed reviewed) {
        return new Reviewed(reviewed.reviewer(), reviewed.verdict(), reviewed.notes(), reviewed.at());
    }

    static Reviewed of(LiveRunAccepted accepted) {
        return new Reviewed(null, ReviewVerdict.ACCEPTED, null, accepted.at());
    }
}
