package dev.photofinish.command.deadline;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that is done when its time has come. It is done by one node at a time, at least once for each moment it was
 * set for, and soon after a start when the moment passed while no server ran: what it does must do no harm when repeated.
 */
public interface Deadline {
    /** Names this kind of deadline for good: it is stored. */
    String kind();

    /**
     * Does it; may block. Whatever it throws, it is tried again after a while.
     *
     * @param subject what it was set for
     * @param now the moment
     * @return when to do it again; empty when it is over
     */
    Optional<Instant> due(String subject, Instant now);
}
