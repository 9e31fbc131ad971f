package dev.photofinish.query.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a request for an organization (tournaments §2.1). */
enum RequestStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED
}
