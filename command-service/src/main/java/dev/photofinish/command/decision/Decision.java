package dev.photofinish.command.decision;

import dev.photofinish.events.Event;
import dev.photofinish.store.RefusedException;
import java.util.List;

/**
 * What came of a command: facts, possibly none, or a refusal.
 *
 * @param <E> the family of facts
 */
public sealed interface Decision<E extends Event> {
    /** The command is carried out by these facts, in order. An empty list: it already was. */
    record Accepted<E extends Event>(List<E> events) implements Decision<E> {}

    /** The command is refused, and nothing changes. */
    record Refused<E extends Event>(CommandRefusal reason) implements Decision<E> {}

    /** One fact carries the command out. */
    static <E extends Event> Decision<E> accept(E event) {
        return new Accepted<>(List.of(event));
    }

    /** These facts carry the command out. */
    static <E extends Event> Decision<E> accept(List<? extends E> events) {
        return new Accepted<>(List.copyOf(events));
    }

    /** Nothing has to happen. */
    static <E extends Event> Decision<E> nothing() {
        return new Accepted<>(List.of());
    }

    /** No, for this reason. */
    static <E extends Event> Decision<E> refuse(CommandRefusal reason) {
        return new Refused<>(reason);
    }

    /**
     * The facts to record.
     *
     * @throws RefusedException when the command is refused
     */
    default List<E> orThrow() {
        return switch (this) {
            case Accepted<E>(var events) -> events;
            case Refused<E>(var reason) -> throw new RefusedException(reason);
        };
    }
}
