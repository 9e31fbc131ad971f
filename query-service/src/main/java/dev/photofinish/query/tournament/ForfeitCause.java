package dev.photofinish.query.tournament;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.events.tournament.ForfeitReason;
import dev.photofinish.web.contract.Named;

/** Why a run is forfeited, as REST spells it. */
@Named("AsyncForfeitCause")
enum ForfeitCause {
    @JsonProperty("gave_up")
    GAVE_UP,
    @JsonProperty("not_started")
    NOT_STARTED,
    @JsonProperty("too_long")
    TOO_LONG;

    static ForfeitCause of(ForfeitReason reason) {
        return switch (reason) {
            case GAVE_UP -> GAVE_UP;
            case NOT_STARTED -> NOT_STARTED;
            case TOO_LONG -> TOO_LONG;
        };
    }
}
