package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.tournament.AsyncRunReviewed;
import dev.photofinish.events.tournament.ReviewVerdict;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a reviewer said of a run last. */
record Reviewed(
        AccountId reviewer, ReviewVerdict verdict, @Nullable String notes, Instant at) {
    static Reviewed of(AsyncRunReviewed reviewed) {
        return new Reviewed(reviewed.reviewer(), reviewed.verdict(), reviewed.notes(), reviewed.at());
    }
}
