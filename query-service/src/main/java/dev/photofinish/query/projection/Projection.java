package dev.photofinish.query.projection;

import com.mongodb.client.model.IndexModel;
import dev.photofinish.events.Event;
import dev.photofinish.live.StoredEvent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One read model: which document an event belongs to, and what it makes of it. Pure, so that the same fold serves the
 * live document, a rebuild and a comparison of both.
 *
 * @param <D> the folded document, immutable and readable back from its own JSON
 */
public interface Projection<D> {
    /** Names the read model in health, in the rebuild operation and (as a stem) its collection. */
    String name();

    /** The type a stored document is read back into. */
    Class<D> type();

    /** The id of the document an event belongs to, or null when this read model does not care for it. */
    @Nullable
    String keyOf(Event event);

    /** The same of an event with its place, for a read model that has one document for each of them. */
    default @Nullable String keyOf(StoredEvent event) {
        return keyOf(event.event());
    }

    /** The document after the event; null while there is nothing to show. */
    @Nullable
    D apply(@Nullable D document, StoredEvent event);

    /** Fields beside the body for queries to filter and sort by; never read back. */
    default Map<String, Object> lookUps(D document) {
        return Map.of();
    }

    /** Indexes over the {@link #lookUps}, for a MongoDB that has them. Nothing but speed may depend on one. */
    default List<IndexModel> indexes() {
        return List.of();
    }
}
