package dev.photofinish.command.racetime.watch;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/** Pauses between tries: none before the first, then twice as long each time up to a longest, and never all at once. */
final class Pause {
    private final Duration first;
    private final Duration longest;
    private final DoubleSupplier chance;
    private Duration next = Duration.ZERO;

    /** Lengths vary by up to a half, by chance from 0 to 1. */
    Pause(Duration first, Duration longest, DoubleSupplier chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /** The next one. */
    Duration next() {
        var now = next;
        var doubled = now.isZero() ? first : now.multipliedBy(2);
        next = doubled.compareTo(longest) > 0 ? longest : doubled;
        return Duration.ofMillis((long) (now.toMillis() * (1 - chance.getAsDouble() / 2)));
    }

    /** It went well: the next try comes at once. */
    void reset() {
        next = Duration.ZERO;
    }
}
