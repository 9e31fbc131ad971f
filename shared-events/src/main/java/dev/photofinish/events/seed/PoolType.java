package dev.photofinish.events.seed;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What the seeds of a pool are for (domain §6). */
public enum PoolType {
    @JsonProperty("race")
    RACE,
    @JsonProperty("training")
    TRAINING
}
