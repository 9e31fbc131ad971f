package dev.photofinish.query.tournament;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.web.contract.Named;

/** What a reviewer said, as REST spells it. */
@Named("AsyncReviewStatus")
enum ReviewStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("accepted")
    ACCEPTED,
    @JsonProperty("rejected")
    REJECTED;

    static ReviewStatus of(ReviewVerdict verdict) {
        return switch (verdict) {
            case PENDING -> PENDING;
            case ACCEPTED -> ACCEPTED;
            case REJECTED -> REJECTED;
        };
    }
}
