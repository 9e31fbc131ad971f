package dev.photofinish.store.tail;

import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.engine.PostgresEventStorageEngine;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Reads events of the published language by position. Blocks. */
public final class StoredEvents {
    private static final String ACTOR = "actor";

    private final PostgresEventStorageEngine engine;

    StoredEvents(PostgresEventStorageEngine engine) {
        this.engine = engine;
    }

    /**
     * Events in order, and how far the reading got.
     *
     * @param reached position of the last row read, or the position asked for when there was none
     * @param full whether there may be more at once
     */
    public record Batch(List<StoredEvent> events, long reached, boolean full) {}

    /** What follows the position, in order, at most so many. */
    public Batch after(long position, int limit) {
        return batch(engine.readAfter(position, limit).toList(), position, limit);
    }

    /** What follows the position among a race's own events and those of its runs. */
    public Batch ofRace(RaceId race, long position, int limit) {
        return batch(engine.readRaceAfter(race.value(), position, limit).toList(), position, limit);
    }

    /** What follows the first so many among an aggregate's own events, in order, at most so many. */
    public List<NumberedEvent> ofAggregate(String aggregate, long known, int limit) {
        return engine.readAggregateAfter(aggregate, known, limit)
                .flatMap(message -> of(message).map(stored -> NumberedEvent.of(message, stored)).stream())
                .toList();
    }

    private static Batch batch(List<? extends TrackedEventMessage<?>> messages, long position, int limit) {
        long reached = messages.isEmpty() ? position : positionOf(messages.getLast());
        return new Batch(
                messages.stream().flatMap(message -> of(message).stream()).toList(), reached, messages.size() >= limit);
    }

    /** The stored event of a tracked message; empty for anything that is not of the published language. */
    public static Optional<StoredEvent> of(TrackedEventMessage<?> message) {
        return message.getPayload() instanceof Event event
                ? Optional.of(new StoredEvent(positionOf(message), event, (String)
                        message.getMetaData().get(ACTOR)))
                : Optional.empty();
    }

    /** A tracked message's place in the one order. */
    public static long positionOf(TrackedEventMessage<?> message) {
        return message.trackingToken().position().orElseThrow();
    }
}
