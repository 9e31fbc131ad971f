package dev.photofinish.live.room;

import java.util.concurrent.atomic.AtomicInteger;

/** Counts what rooms tell of themselves. */
final class RecordingObserver implements RoomObserver {
    final AtomicInteger conflated = new AtomicInteger();
    final AtomicInteger resyncs = new AtomicInteger();
    final AtomicInteger shortHistories = new AtomicInteger();
    final AtomicInteger fullInboxes = new AtomicInteger();
    final AtomicInteger fullLanes = new AtomicInteger();

    @Override
    public void tickConflated() {
        conflated.incrementAndGet();
    }

    @Override
    public void resynced() {
        resyncs.incrementAndGet();
    }

    @Override
    public void historyTooShort() {
        shortHistories.incrementAndGet();
    }

    @Override
    public void inboxFull() {
        fullInboxes.incrementAndGet();
    }

    @Override
    public void laneFull() {
        fullLanes.incrementAndGet();
    }
}
