package dev.photofinish.mod;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** Doubling pauses up to a cap; jitter keeps mods that lost one server from coming back in one instant. */
final class Backoff {

    private final ModSettings settings;
    private final RandomGenerator random;
    private Duration next;

    Backoff(ModSettings settings, RandomGenerator random) {
        this.settings = settings;
        this.random = random;
        this.next = settings.firstRetry();
    }

    Duration next() {
        Duration pause = next;
        Duration doubled = pause.multipliedBy(2);
        next = doubled.compareTo(settings.longestRetry()) < 0 ? doubled : settings.longestRetry();
        return pause.plusNanos((long) (pause.toNanos() * settings.jitter() * random.nextDouble()));
    }

    void reset() {
        next = settings.firstRetry();
    }
}
