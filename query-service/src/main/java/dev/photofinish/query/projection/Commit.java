package dev.photofinish.query.projection;

import dev.photofinish.live.StoredEvent;
import java.util.List;

/**
 * The read models moved on.
 *
 * @param position everything up to here is in them and stored
 * @param events what is new since the commit before
 */
public record Commit(long position, List<StoredEvent> events) {}
