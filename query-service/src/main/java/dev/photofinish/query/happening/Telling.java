package dev.photofinish.query.happening;

import dev.photofinish.store.tail.NumberedEvent;
import java.util.Optional;

/** Makes documents of events that come in order. */
@FunctionalInterface
interface Telling {
    /** Empty for one that is not told, to anybody or to this viewer. */
    Optional<DomainEvent> tell(NumberedEvent event);
}
