package dev.photofinish.store.tail;

import dev.photofinish.live.StoredEvent;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One follower's loop: from the log while it is close behind, from the store while it is far. */
final class Follower implements Following, Runnable {
    private static final Logger log = LoggerFactory.getLogger(Follower.class);
    private static final int BATCH = 1_000;
    private static final long LONGEST_WAIT_MS = 1_000;
    private static final long PAUSE_AFTER_FAILURE_MS = 500;

    private final StoredEvents events;
    private final TailLog tail;
    private final Consumer<List<StoredEvent>> follower;
    private volatile long position;
    private volatile boolean closed;

    Follower(StoredEvents events, TailLog tail, long after, Consumer<List<StoredEvent>> follower) {
        this.events = events;
        this.tail = tail;
        this.position = after;
        this.follower = follower;
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                tail.awaitAfter(position, LONGEST_WAIT_MS);
                takeNext();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("Following stopped at position {}; going on shortly", position, e);
                pause();
            }
        }
    }

    private void takeNext() {
        long head = tail.head();
        if (closed || head <= position) {
            return;
        }
        var fromLog = tail.after(position, BATCH);
        // Asked after taking: what was trimmed meanwhile must not be missed.
        if (tail.reachesBackTo(position)) {
            handOver(fromLog, reachedBy(fromLog, head));
        } else {
            var fromStore = events.after(position, BATCH);
            handOver(fromStore.events(), fromStore.reached());
        }
    }

    /** A batch that was not cut short covers everything up to the head as well. */
    private static long reachedBy(List<StoredEvent> batch, long head) {
        long last = batch.isEmpty() ? 0 : batch.getLast().position();
        return batch.size() < BATCH ? Math.max(last, head) : last;
    }

    private void handOver(List<StoredEvent> batch, long reached) {
        if (!batch.isEmpty()) {
            follower.accept(batch);
        }
        position = reached;
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE_AFTER_FAILURE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public long position() {
        return position;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void close() {
        closed = true;
    }
}
