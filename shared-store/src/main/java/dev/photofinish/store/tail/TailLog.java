package dev.photofinish.store.tail;

import dev.photofinish.live.StoredEvent;
import java.util.List;
import java.util.NavigableMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The newest events of this process's store, read and decoded once for all its followers. */
final class TailLog {
    private final int capacity;
    private final NavigableMap<Long, StoredEvent> recent = new ConcurrentSkipListMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition grown = lock.newCondition();
    /** Everything after this position, up to {@link #head}, is in the log. */
    private volatile long from;

    private volatile long head;
    /** Counted by the one who appends, since the map has to be walked through for it. */
    private int size;

    TailLog(int capacity, long head) {
        this.capacity = capacity;
        this.from = head;
        this.head = head;
    }

    long head() {
        return head;
    }

    boolean reachesBackTo(long position) {
        return position >= from;
    }

    List<StoredEvent> after(long position, int limit) {
        return recent.tailMap(position, false).values().stream().limit(limit).toList();
    }

    void append(List<StoredEvent> events, long newHead) {
        events.forEach(event -> recent.put(event.position(), event));
        size += events.size();
        trim();
        lock.lock();
        try {
            head = newHead;
            grown.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** The start moves before the entries go, so that a follower never takes a log with a hole for a whole one. */
    private void trim() {
        for (; size > capacity; size--) {
            from = recent.firstKey();
            recent.pollFirstEntry();
        }
    }

    /** Waits until there is something after the position, at most for the time given. */
    void awaitAfter(long position, long millis) throws InterruptedException {
        long left = TimeUnit.MILLISECONDS.toNanos(millis);
        lock.lock();
        try {
            while (head <= position && left > 0) {
                left = grown.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
