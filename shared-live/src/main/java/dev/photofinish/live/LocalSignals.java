package dev.photofinish.live;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Signals within one process: the caller's thread tells every listener. */
public final class LocalSignals implements LiveSignals {
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void tick(Tick tick) {
        listeners.forEach(listener -> listener.onTick(tick));
    }

    @Override
    public void presence(Presence presence) {
        listeners.forEach(listener -> listener.onPresence(presence));
    }

    @Override
    public AutoCloseable listen(Listener listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
