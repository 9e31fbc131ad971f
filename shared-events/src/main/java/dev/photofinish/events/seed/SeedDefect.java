package dev.photofinish.events.seed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What is wrong with a seed's pack. */
public enum SeedDefect {
    @JsonProperty("pack_missing")
    PACK_MISSING,
    @JsonProperty("pack_unreadable")
    PACK_UNREADABLE,
    @JsonProperty("graph_missing")
    GRAPH_MISSING,
    @JsonProperty("graph_too_large")
    GRAPH_TOO_LARGE,
    @JsonProperty("graph_not_json")
    GRAPH_NOT_JSON,
    /** The graph is not the one the seed was added with. */
    @JsonProperty("graph_changed")
    GRAPH_CHANGED,
    @JsonProperty("no_layers")
    NO_LAYERS,
    @JsonProperty("no_start")
    NO_START,
    @JsonProperty("several_starts")
    SEVERAL_STARTS,
    /** An edge or an exit begins or ends at a node that is not there. */
    @JsonProperty("unknown_end")
    UNKNOWN_END,
    @JsonProperty("final_unreachable")
    FINAL_UNREACHABLE,
    @JsonProperty("no_finish_event")
    NO_FINISH_EVENT
}
