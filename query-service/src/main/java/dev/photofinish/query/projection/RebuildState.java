package dev.photofinish.query.projection;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far a rebuild is. */
public enum RebuildState {
    /** Nobody ever asked for one, which is how it should be. */
    @JsonProperty("never")
    NEVER,
    @JsonProperty("requested")
    REQUESTED,
    @JsonProperty("running")
    RUNNING,
    @JsonProperty("comparing")
    COMPARING,
    @JsonProperty("done")
    DONE,
    @JsonProperty("failed")
    FAILED;

    /** True while there is more to come. */
    public boolean underWay() {
        return this == REQUESTED || this == RUNNING || this == COMPARING;
    }
}
