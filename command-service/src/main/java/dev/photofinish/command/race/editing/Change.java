package dev.photofinish.command.race.editing;

import dev.photofinish.command.race.model.Terms;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One thing an edit makes different. What it does not speak of stays. */
public sealed interface Change {
    /** Another name; it is trimmed. */
    record Name(String name) implements Change {}

    /** Another planned start; null = open. */
    record Schedule(@Nullable Instant scheduledAt) implements Change {}

    /** Listed, or not. */
    record Visibility(boolean isPublic) implements Change {}

    /** Whether anybody may register themselves. */
    record Registration(boolean open) implements Change {}

    /** How many may; null = as many as want to. Those who are in stay in. */
    record Capacity(@Nullable Integer maxParticipants) implements Change {}

    /** Whether the race starts by itself at its planned time. */
    record AutomaticStart(boolean enabled) implements Change {}

    /** How long it then waits for those who are not ready, in seconds; null = for as long as it takes. */
    record Grace(@Nullable Integer seconds) implements Change {}

    /** The terms with it made. */
    default Terms in(Terms terms) {
        return switch (this) {
            case Name(var name) -> terms.named(name.strip());
            case Schedule(var scheduledAt) -> terms.scheduled(scheduledAt);
            case Visibility(var isPublic) -> terms.listed(isPublic);
            case Registration(var open) -> terms.open(open, terms.maxParticipants());
            case Capacity(var maxParticipants) -> terms.open(terms.openRegistration(), maxParticipants);
            case AutomaticStart(var enabled) -> terms.starting(enabled, terms.graceSeconds());
            case Grace(var seconds) -> terms.starting(terms.automatic(), seconds);
        };
    }

    /** Whether it makes sense only before the race has started. */
    default boolean beforeTheStart() {
        return switch (this) {
            case Visibility _ -> false;
            case Name _, Schedule _, Registration _, Capacity _, AutomaticStart _, Grace _ -> true;
        };
    }

    /** Whether it plans the race for a moment that has passed. */
    default boolean plansBefore(Instant now) {
        return this instanceof Schedule(Instant planned) && planned != null && planned.isBefore(now);
    }
}
