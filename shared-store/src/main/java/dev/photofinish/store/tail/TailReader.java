package dev.photofinish.store.tail;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads what is new in the store into the log: at a signal, and without one every so often. */
final class TailReader implements Runnable {
    private static final Logger log = LoggerFactory.getLogger(TailReader.class);
    private static final int BATCH = 1_000;

    private final StoredEvents events;
    private final TailLog tail;
    private final Duration fetchEvery;
    private final Semaphore signals = new Semaphore(0);
    private volatile boolean closed;

    TailReader(StoredEvents events, TailLog tail, Duration fetchEvery) {
        this.events = events;
        this.tail = tail;
        this.fetchEvery = fetchEvery;
    }

    void wake() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    @Override
    public void run() {
        while (!closed) {
            try {
                if (!readOn()) {
                    signals.tryAcquire(fetchEvery.toMillis(), TimeUnit.MILLISECONDS);
                    signals.drainPermits();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException e) {
                log.warn("The store cannot be read at position {}; trying again", tail.head(), e);
                signals.drainPermits();
            }
        }
    }

    private boolean readOn() {
        var batch = events.after(tail.head(), BATCH);
        if (batch.reached() > tail.head()) {
            tail.append(batch.events(), batch.reached());
        }
        return batch.full();
    }

    void close() {
        closed = true;
        wake();
    }
}
