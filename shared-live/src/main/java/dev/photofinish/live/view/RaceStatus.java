package dev.photofinish.live.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a race stands, as the wire spells it. Only solo sessions are abandoned. */
public enum RaceStatus {
    @JsonProperty("setup")
    SETUP,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("abandoned")
    ABANDONED
}
