package dev.photofinish.doubles.demo;

import java.time.Duration;

/**
 * How fast people of the demo are.
 *
 * @param step between one who joins, or is ready, and the next
 * @param race how long a usual race takes
 * @param pause between a race and the next
 */
public record DemoPace(Duration step, Duration race, Duration pause) {
    /** That one can watch. */
    static final DemoPace USUAL = new DemoPace(Duration.ofSeconds(3), Duration.ofMinutes(3), Duration.ofMinutes(1));
}
