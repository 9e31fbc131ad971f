package dev.photofinish.live.view;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a participant stands, as the wire spells it. */
public enum RunStatus {
    @JsonProperty("registered")
    REGISTERED,
    @JsonProperty("ready")
    READY,
    @JsonProperty("playing")
    PLAYING,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("abandoned")
    ABANDONED;

    /** True once nothing can change the run any more. */
    public boolean over() {
        return this == FINISHED || this == ABANDONED;
    }
}
