package dev.photofinish.live;

import dev.photofinish.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * A fact with its place in the one global order.
 *
 * @param position grows with every commit; a later fact never has a smaller one
 * @param actor account that asked for it, as text; null when nobody did
 */
public record StoredEvent(
        long position, Event event, @Nullable String actor) {}
