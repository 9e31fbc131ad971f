package dev.photofinish.live.room;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

/** One task at a time, on whichever thread brings it. */
final class DirectLane implements Lane {
    private final Lock lock = new ReentrantLock();

    @Override
    public void execute(Runnable task) {
        lock.lock();
        try {
            task.run();
        } finally {
            lock.unlock();
        }
    }
}
