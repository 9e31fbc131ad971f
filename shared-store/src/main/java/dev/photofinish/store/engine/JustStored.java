package dev.photofinish.store.engine;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.GenericTrackedDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;

/**
 * The newest events that this process stored itself, by position: whoever reads them back need not decode them. What was
 * rolled back may be among them, for no row will ever have its position.
 */
final class JustStored {
    private final int capacity;
    private final ConcurrentSkipListMap<Long, DomainEventMessage<?>> newest = new ConcurrentSkipListMap<>();
    private final AtomicInteger size = new AtomicInteger();

    JustStored(int capacity) {
        this.capacity = capacity;
    }

    void add(List<Long> positions, List<? extends EventMessage<?>> events) {
        for (int i = 0; i < positions.size(); i++) {
            if (events.get(i) instanceof DomainEventMessage<?> event
                    && newest.put(positions.get(i), event) == null
                    && size.incrementAndGet() > capacity
                    && newest.pollFirstEntry() != null) {
                size.decrementAndGet();
            }
        }
    }

    /** Whether what follows the position may be here as a whole. */
    boolean reachesBackTo(long position) {
        var oldest = newest.firstEntry();
        return oldest != null && oldest.getKey() <= position + 1;
    }

    /** The events of rows, in their order; empty unless all of them are here. */
    Optional<List<TrackedEventMessage<?>>> all(List<Long> positions) {
        var events = new ArrayList<TrackedEventMessage<?>>(positions.size());
        for (var position : positions) {
            var event = newest.get(position);
            if (event == null) {
                return Optional.empty();
            }
            events.add(tracked(position, event));
        }
        return Optional.of(events);
    }

    private static <T> TrackedEventMessage<T> tracked(long position, DomainEventMessage<T> event) {
        return new GenericTrackedDomainEventMessage<>(
                GapAwareTrackingToken.newInstance(position, Collections.emptySortedSet()), event);
    }
}
