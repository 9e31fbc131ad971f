package dev.photofinish.command.notification.event;

import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Which step comes next (domain §10). Public races with a time to come have an event; it becomes active and completed with
 * the race, and is gone when the race is, or is private or unscheduled. Better than the reference: a reset, after which
 * Discord's own event cannot go back, takes it away, and a new time brings a new one.
 */
final class EventPlan {
    private static final int LONGEST_NAME = 100;

    private EventPlan() {}

    /** The next step; empty when Discord's event says what the race says. */
    static Optional<Step> next(RaceFacts race, @Nullable KnownEvent known, Instant now) {
        var start = race.scheduledAt();
        if (start == null || !race.exists() || !race.publiclyListed()) {
            return Optional.ofNullable(known).map(Step.Delete::new);
        }
        if (known != null) {
            return inStep(race, known, start, now);
        }
        return race.status() == RaceStatus.SETUP && start.isAfter(now)
                ? Optional.of(new Step.Create(name(race), start))
                : Optional.empty();
    }

    private static Optional<Step> inStep(RaceFacts race, KnownEvent known, Instant start, Instant now) {
        return switch (race.status()) {
            case SETUP -> toCome(race, known, start, now);
            case RUNNING ->
                switch (known.stage()) {
                    case SCHEDULED -> Optional.of(new Step.Advance(known, Stage.ACTIVE));
                    case ACTIVE -> Optional.empty();
                    case COMPLETED -> Optional.of(new Step.Forget());
                };
            case FINISHED, ABANDONED ->
                switch (known.stage()) {
                    case SCHEDULED -> Optional.of(new Step.Advance(known, Stage.ACTIVE));
                    case ACTIVE -> Optional.of(new Step.Advance(known, Stage.COMPLETED));
                    case COMPLETED -> Optional.empty();
                };
        };
    }

    private static Optional<Step> toCome(RaceFacts race, KnownEvent known, Instant start, Instant now) {
        return switch (known.stage()) {
            case SCHEDULED -> changed(race, known, start, now);
            case ACTIVE -> Optional.of(new Step.Delete(known));
            case COMPLETED -> Optional.of(new Step.Forget());
        };
    }

    /** Discord takes no start in the past, so that such a one stays as it was. */
    private static Optional<Step> changed(RaceFacts race, KnownEvent known, Instant start, Instant now) {
        var possible = start.isAfter(now) ? start : known.startsAt();
        var name = name(race);
        boolean same = Objects.equals(name, known.name()) && possible.equals(known.startsAt());
        return same ? Optional.empty() : Optional.of(new Step.Update(known, name, possible));
    }

    private static String name(RaceFacts race) {
        var name = race.name();
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }
}
