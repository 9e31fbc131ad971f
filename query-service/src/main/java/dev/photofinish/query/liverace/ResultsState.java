package dev.photofinish.query.liverace;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far the results of a live race stand, as REST spells it. */
enum ResultsState {
    @JsonProperty("none")
    NONE,
    @JsonProperty("provisional")
    PROVISIONAL,
    @JsonProperty("final")
    FINAL
}
