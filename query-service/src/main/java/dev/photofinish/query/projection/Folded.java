package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A document and the position up to which it is folded. Applying an event that it already contains changes nothing, so
 * delivery may repeat itself.
 *
 * @param position global position of the last event in it
 * @param parkedAt position of an event the fold failed on; from there on the document stands still, alone, until the
 *     projection is rebuilt. Null when all is well
 */
public record Folded<D>(
        String id, long position, D state, @Nullable Long parkedAt) {
    private static final Logger log = LoggerFactory.getLogger(Folded.class);

    boolean furtherThan(@Nullable Folded<D> other) {
        return other == null || position > other.position || (parkedAt != null && other.parkedAt == null);
    }

    /** One event further; null when there is still nothing to show. */
    static <D> @Nullable Folded<D> next(
            Projection<D> projection, String id, @Nullable Folded<D> known, StoredEvent event) {
        if (known != null && (known.position >= event.position() || known.parkedAt != null)) {
            return known;
        }
        try {
            var state = projection.apply(known == null ? null : known.state, event);
            return state == null ? known : new Folded<>(id, event.position(), state, null);
        } catch (RuntimeException poison) {
            log.error("{} {} is parked: it cannot take event {}", projection.name(), id, event.position(), poison);
            return known == null ? null : new Folded<>(id, known.position, known.state, event.position());
        }
    }
}
