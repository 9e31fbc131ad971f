package dev.photofinish.store.engine;

import dev.photofinish.events.Revision;
import org.axonframework.serialization.RevisionResolver;

/** Reads the published language's own annotation, so that it needs no Axon. */
final class EventRevisionResolver implements RevisionResolver {
    @Override
    public String revisionOf(Class<?> payloadType) {
        var revision = payloadType.getAnnotation(Revision.class);
        return revision == null ? "1" : revision.value();
    }
}
