package dev.photofinish.store.signals;

import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import dev.photofinish.store.EventStoreAddress;
import java.time.Clock;
import java.util.UUID;

/**
 * Signals across processes by LISTEN and NOTIFY. This node's own go to its own listeners at once; to the others they
 * travel in batches. Losing one costs little: ticks come again, presence is repeated, and the tail also looks by itself.
 */
final class PostgresSignals implements LiveSignals, AutoCloseable {
    private final String node = UUID.randomUUID().toString();
    private final LocalSignals listeners = new LocalSignals();
    private final SignalSender sender;
    private final SignalReceiver receiver;

    PostgresSignals(EventStoreAddress address, Runnable wake, Clock clock) {
        var others = new OtherNodes(listeners, clock);
        this.sender = new SignalSender(address, node);
        this.receiver = new SignalReceiver(address, node, wake, others);
        Thread.ofPlatform().daemon().name("signals-out").start(sender);
        Thread.ofPlatform().daemon().name("signals-in").start(receiver);
    }

    void committed() {
        sender.committed();
    }

    @Override
    public void tick(Tick tick) {
        listeners.tick(tick);
        sender.tick(tick);
    }

    @Override
    public void presence(Presence presence) {
        listeners.presence(presence);
        sender.presence(presence);
    }

    @Override
    public AutoCloseable listen(Listener listener) {
        return listeners.listen(listener);
    }

    @Override
    public void close() {
        sender.close();
        receiver.close();
    }
}
