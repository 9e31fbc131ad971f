package dev.photofinish.command.notification.event;

import dev.photofinish.command.notification.DiscordSettings;
import dev.photofinish.command.notification.RaceStories;
import dev.photofinish.command.notification.outbox.Courier;
import dev.photofinish.command.notification.outbox.Delivery;
import dev.photofinish.command.notification.outbox.Outcome;
import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.outside.OutsideException;
import dev.photofinish.events.RaceId;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * Brings Discord's event of a race to where the race is now, step by step: after an outage what lies between is left out,
 * and doing it again changes nothing.
 */
@Component
final class EventCourier implements Courier {
    /** Forget, create, update, two stages: more of them mean that somebody else is changing it at the same time. */
    private static final int MOST_STEPS = 6;

    private final DiscordSettings settings;
    private final RaceStories stories;
    private final KnownEvents known;
    private final EventSteps steps;
    private final Clock clock;

    EventCourier(DiscordSettings settings, RaceStories stories, KnownEvents known, EventSteps steps, Clock clock) {
        this.settings = settings;
        this.stories = stories;
        this.known = known;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public Set<Part> parts() {
        return settings.events() ? Set.of(Part.SCHEDULED_EVENT) : Set.of();
    }

    @Override
    public Outcome deliver(Delivery delivery) {
        var race = stories.of(delivery.race(), delivery.position()).now().facts();
        for (int taken = 0; taken < MOST_STEPS; taken++) {
            var step = EventPlan.next(race, known.of(delivery.race()).orElse(null), clock.instant());
            if (step.isEmpty()) {
                return taken == 0 ? new Outcome.Nothing() : new Outcome.Sent();
            }
            var hindrance = take(delivery.race(), step.get());
            if (hindrance.isPresent()) {
                return hindrance.get();
            }
        }
        return new Outcome.Refused("Discord's event does not stay as it is told to be");
    }

    private Optional<Outcome> take(RaceId race, Step step) {
        try {
            return steps.take(race, step);
        } catch (OutsideException failure) {
            return Optional.of(Outcome.later(failure, null));
        }
    }
}
