package dev.photofinish.live;

import dev.photofinish.events.Event;
import org.jspecify.annotations.Nullable;

/**
 * An event as the store has it.
 *
 * @param position its place in the one global order
 * @param actor account id of who wanted it; null = the platform itself
 */
public record StoredEvent(
        long position, Event event, @Nullable String actor) {}
