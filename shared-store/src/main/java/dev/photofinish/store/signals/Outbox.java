package dev.photofinish.store.signals;

import dev.photofinish.events.RunId;
import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** What waits to be sent: the newest tick of each run, the newest presence of each mod, and whether there was a commit. */
final class Outbox {
    /** The contents of an outbox, taken out. */
    record Mail(boolean committed, List<String> lines) {}

    private final Map<RunId, Tick> ticks = new LinkedHashMap<>();
    private final Map<RunId, Presence> presences = new LinkedHashMap<>();
    private final Map<RunId, Presence> connected = new LinkedHashMap<>();
    private final Semaphore bell = new Semaphore(0);
    private boolean committed;

    synchronized void committed() {
        committed = true;
        bell.release();
    }

    synchronized void add(Tick tick) {
        ticks.put(tick.run(), tick);
        bell.release();
    }

    synchronized void add(Presence presence) {
        presences.put(presence.run(), presence);
        if (presence.connected()) {
            connected.put(presence.run(), presence);
        } else {
            connected.remove(presence.run());
        }
        bell.release();
    }

    /** So that nodes that came later, or missed it, know who is here. */
    synchronized void repeatPresence() {
        connected.values().forEach(presence -> presences.putIfAbsent(presence.run(), presence));
    }

    /** Everything that waits, once there is something; at most after the time given. */
    Mail await(long millis) throws InterruptedException {
        if (bell.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            bell.drainPermits();
        }
        return takeAll();
    }

    private synchronized Mail takeAll() {
        var lines = new ArrayList<String>();
        presences.values().forEach(presence -> lines.add(Wire.line(presence)));
        ticks.values().forEach(tick -> lines.add(Wire.line(tick)));
        var mail = new Mail(committed, lines);
        committed = false;
        ticks.clear();
        presences.clear();
        return mail;
    }
}
