package dev.photofinish.command.web.health;

import dev.photofinish.command.web.HealthContributor;
import dev.photofinish.store.tail.EventTail;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Whether the event store answers, and how far it has got. */
@Component
final class EventStoreHealth implements HealthContributor {
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
