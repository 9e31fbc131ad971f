package dev.photofinish.web.health;

import java.util.Map;

/** A part of this process that has to be there for it to serve. Every bean of this type shows in {@code GET /health}. */
public interface HealthPart {
    /** The part's name among the components, snake case. */
    String name();

    /** How the part is. May block for a moment; whatever it throws means that the part is down. */
    Health check();

    /**
     * How a part is.
     *
     * @param up whether it serves
     * @param details figures worth showing beside the status
     */
    record Health(boolean up, Map<String, ?> details) {}
}
