package dev.photofinish.web.health;

import dev.photofinish.store.tail.EventTail;
import java.util.Map;

/** Whether the event store answers, and how far it has got. */
final class EventStoreHealth implements HealthPart {
    private final EventTail tail;

    EventStoreHealth(EventTail tail) {
        this.tail = tail;
    }

    @Override
    public String name() {
        return "event_store";
    }

    @Override
    public Health check() {
        return new Health(true, Map.of("position", tail.head()));
    }
}
