package dev.photofinish.store.engine;

import dev.photofinish.events.Revision;
import java.util.stream.Stream;
import org.axonframework.serialization.RevisionResolver;

/**
 * Events have the published language's own annotation, so that it needs no Axon; states of aggregates that are kept have
 * Axon's, by which it decides whether to take them.
 */
final class EventRevisionResolver implements RevisionResolver {
    @Override
    public String revisionOf(Class<?> payloadType) {
        var ofEvent = payloadType.getAnnotation(Revision.class);
        var ofState = payloadType.getAnnotation(org.axonframework.serialization.Revision.class);
        return Stream.concat(
                        Stream.ofNullable(ofEvent).map(Revision::value),
                        Stream.ofNullable(ofState).map(org.axonframework.serialization.Revision::value))
                .findFirst()
                .orElse("1");
    }
}
