package dev.photofinish.command.deadline;

import java.time.Instant;

/** Sets deadlines. */
public interface Deadlines {
    /**
     * Sets one, durable when this returns. One of the same kind and subject stays as it is. Blocks.
     *
     * @param kind a {@link Deadline#kind()}
     * @param subject what it is about
     * @param due a moment in the past means at once
     */
    void set(String kind, String subject, Instant due);
}
