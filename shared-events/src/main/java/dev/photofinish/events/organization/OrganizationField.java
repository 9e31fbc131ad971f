package dev.photofinish.events.organization;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A part of an organization's terms. */
public enum OrganizationField {
    @JsonProperty("name")
    NAME,
    @JsonProperty("description")
    DESCRIPTION,
    @JsonProperty("is_active")
    IS_ACTIVE,
    @JsonProperty("allow_async_live_races")
    ALLOW_ASYNC_LIVE_RACES,
    @JsonProperty("live_race_account_age_days")
    LIVE_RACE_ACCOUNT_AGE_DAYS
}
