package dev.photofinish.command.notification.outbox;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Which parts are left alone for now because the other side asked for it, whatever they are about. */
final class Pauses {
    private final Map<Part, Instant> until = new ConcurrentHashMap<>();
    private final Clock clock;

    Pauses(Clock clock) {
        this.clock = clock;
    }

    /** Leaves what is told by the same way alone for so long. */
    void pause(Set<Part> parts, Duration length) {
        var end = clock.instant().plus(length);
        parts.forEach(part -> until.merge(part, end, (one, other) -> one.isAfter(other) ? one : other));
    }

    /** Those of the parts that may be told now. */
    Set<Part> ready(Set<Part> parts) {
        var now = clock.instant();
        return parts.stream()
                .filter(part -> !until.getOrDefault(part, Instant.MIN).isAfter(now))
                .collect(Collectors.toUnmodifiableSet());
    }
}
