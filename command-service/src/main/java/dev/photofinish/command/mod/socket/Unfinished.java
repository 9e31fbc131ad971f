package dev.photofinish.command.mod.socket;

import java.time.Duration;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** Counts the messages that were read and are not dealt with yet. Safe for any thread. */
final class Unfinished {
    private final Lock lock = new ReentrantLock();
    private final Condition none = lock.newCondition();
    private long messages;

    /** A message was read. */
    void begin() {
        add(1);
    }

    /** It is dealt with. */
    void end() {
        add(-1);
    }

    /** How many there are. */
    long count() {
        lock.lock();
        try {
            return messages;
        } finally {
            lock.unlock();
        }
    }

    /** Waits until everything that was read is dealt with; false when that takes too long. */
    boolean awaitNone(Duration atMost) throws InterruptedException {
        long left = atMost.toNanos();
        lock.lock();
        try {
            while (messages > 0 && left > 0) {
                left = none.awaitNanos(left);
            }
            return messages == 0;
        } finally {
            lock.unlock();
        }
    }

    private void add(int count) {
        lock.lock();
        try {
            messages += count;
            if (messages == 0) {
                none.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
