package dev.photofinish.store.tail;

import dev.photofinish.live.StoredEvent;
import java.util.List;
import java.util.function.Consumer;

/** Follows the store: every event once, in the one global order, from any position on. */
public interface EventTail {
    /**
     * Calls the follower with each batch of events after the position, those stored already and those to come, on a
     * thread of its own. A follower that throws is called again with the same batch after a pause.
     *
     * @param name names the thread and the log lines
     * @param after the position the follower has; 0 = nothing
     * @return ends the following
     */
    Following follow(String name, long after, Consumer<List<StoredEvent>> follower);

    /** The newest position in the store, 0 when it is empty. Reads the database. */
    long head();
}
