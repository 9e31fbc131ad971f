package dev.photofinish.query.organization;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.web.contract.Named;

/** What became of a request for an organization (tournaments §2.1). */
@Named("OrganizationRequestStatus")
enum RequestStatus {
    @JsonProperty("pending")
    PENDING,
    @JsonProperty("approved")
    APPROVED,
    @JsonProperty("rejected")
    REJECTED
}
