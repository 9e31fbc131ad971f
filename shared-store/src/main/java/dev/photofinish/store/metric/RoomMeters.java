package dev.photofinish.store.metric;

import dev.photofinish.live.room.RoomObserver;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts how races' rooms fare. */
final class RoomMeters implements RoomObserver {
    private final Counter conflated;
    private final Counter snapshots;
    private final Counter history;
    private final Counter inbox;
    private final Counter waitingWrites;

    RoomMeters(MeterRegistry meters, Limits limits) {
        this.conflated = Counter.builder("photofinish.room.ticks.conflated")
                .description("ticks that a newer one of the same player overtook")
                .register(meters);
        this.snapshots = Counter.builder("photofinish.room.resyncs")
                .description("snapshots in the place of what a connection missed")
                .register(meters);
        this.history = limits.hits(RoomLimit.HISTORY);
        this.inbox = limits.hits(RoomLimit.INBOX);
        this.waitingWrites = limits.hits(RoomLimit.WAITING_WRITES);
    }

    @Override
    public void tickConflated() {
        conflated.increment();
    }

    @Override
    public void resynced() {
        snapshots.increment();
    }

    @Override
    public void historyTooShort() {
        history.increment();
    }

    @Override
    public void inboxFull() {
        inbox.increment();
    }

    @Override
    public void laneFull() {
        waitingWrites.increment();
    }
}
