package dev.photofinish.command.notification.outbox;

import java.util.Set;

/** Tells one sort of thing to one service. */
public interface Courier {
    /** What it tells; none when its settings are missing. */
    Set<Part> parts();

    /** Tries once; blocks for a bounded time. Whatever it throws is tried again. */
    Outcome deliver(Delivery delivery);
}
