package dev.photofinish.query.history;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.photofinish.live.frame.RaceState;
import java.time.Instant;

/**
 * The shape of {@link StateThen#body()}: the frame's own fields, and when.
 *
 * @param type {@code race_state}
 */
record PastState(String type, @JsonUnwrapped RaceState state, Instant at) {}
