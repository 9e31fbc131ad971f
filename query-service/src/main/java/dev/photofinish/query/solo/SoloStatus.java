package dev.photofinish.query.solo;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.live.view.RaceStatus;

/** Where a session stands, as REST spells it. */
enum SoloStatus {
    @JsonProperty("active")
    ACTIVE,
    @JsonProperty("finished")
    FINISHED,
    @JsonProperty("abandoned")
    ABANDONED;

    static SoloStatus of(RaceStatus status) {
        return switch (status) {
            case SETUP, RUNNING -> ACTIVE;
            case FINISHED -> FINISHED;
            case ABANDONED -> ABANDONED;
        };
    }
}
