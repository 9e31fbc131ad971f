package dev.photofinish.query;

import dev.photofinish.events.Event;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** An event store in memory, followed as the real one is. */
public final class MemoryTail implements EventTail {
    private static final int BATCH = 1_000;
    private final List<StoredEvent> events = new ArrayList<>();

    public synchronized long append(Collection<? extends Event> more) {
        more.forEach(event -> events.add(new StoredEvent(events.size() + 1L, event, null)));
        notifyAll();
        return events.size();
    }

    @Override
    public synchronized long head() {
        return events.size();
    }

    public synchronized List<StoredEvent> all() {
        return List.copyOf(events);
    }

    @Override
    public Following follow(String name, long after, Consumer<List<StoredEvent>> follower) {
        var following = new MemoryFollowing(after, follower);
        Thread.ofVirtual().name(name).start(following);
        return following;
    }

    private synchronized List<StoredEvent> awaitNext(MemoryFollowing follower) throws InterruptedException {
        while (events.size() <= follower.position && !follower.closed) {
            wait(20);
        }
        long position = follower.position;
        return List.copyOf(events.subList((int) position, (int) Math.min(events.size(), position + BATCH)));
    }

    private final class MemoryFollowing implements Following, Runnable {
        private final Consumer<List<StoredEvent>> follower;
        private volatile long position;
        private volatile boolean closed;

        MemoryFollowing(long after, Consumer<List<StoredEvent>> follower) {
            this.position = after;
            this.follower = follower;
        }

        @Override
        public void run() {
            while (!closed) {
                try {
                    var batch = awaitNext(this);
                    if (!batch.isEmpty() && !closed) {
                        follower.accept(batch);
                        position = batch.getLast().position();
                    }
                } catch (InterruptedException e) {
                    return;
                } catch (RuntimeException e) {
                    // Delivered again, as the real tail does.
                }
            }
        }

        @Override
        public long position() {
            return position;
        }

        @Override
        public void close() {
            closed = true;
        }
    }
}
