package dev.photofinish.store.tail;

import dev.photofinish.live.StoredEvent;
import java.util.UUID;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * A stored event among those of its aggregate.
 *
 * @param id its own, which no other event has
 * @param number 1 for the first event of the aggregate, then one more each
 */
public record NumberedEvent(UUID id, long number, StoredEvent stored) {
    static NumberedEvent of(TrackedEventMessage<?> message, StoredEvent stored) {
        var event = (DomainEventMessage<?>) message;
        return new NumberedEvent(UUID.fromString(event.getIdentifier()), event.getSequenceNumber() + 1, stored);
    }
}
