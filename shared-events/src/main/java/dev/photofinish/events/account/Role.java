package dev.photofinish.events.account;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What an account may do beyond its own affairs (domain §4). */
public enum Role {
    @JsonProperty("user")
    USER,
    @JsonProperty("organizer")
    ORGANIZER,
    @JsonProperty("admin")
    ADMIN
}
