package dev.photofinish.events.seed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** Where a seed stands. Only an available one can be drawn. */
public enum SeedStanding {
    @JsonProperty("available")
    AVAILABLE,
    /** It would be available, but its pack is not in order. */
    @JsonProperty("defective")
    DEFECTIVE,
    /** A race has it or had it, or somebody set it aside. */
    @JsonProperty("consumed")
    CONSUMED,
    /** Never to be drawn again. */
    @JsonProperty("discarded")
    DISCARDED,
    /** A pack that was never in order, and therefore never became a seed. */
    @JsonProperty("rejected")
    REJECTED
}
