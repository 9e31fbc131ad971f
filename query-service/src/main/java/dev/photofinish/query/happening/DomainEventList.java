package dev.photofinish.query.happening;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What happened, the oldest first.
 *
 * @param count of the items here
 * @param next to be passed on as {@code after}; null = there is no more for now
 */
record DomainEventList(
        List<DomainEvent> items, int count, @Nullable Long next) {
    static DomainEventList of(List<DomainEvent> items, @Nullable Long next) {
        return new DomainEventList(items, items.size(), next);
    }
}
