package dev.photofinish.bench.scenario;

import dev.photofinish.bench.live.LoadMod;
import dev.photofinish.bench.live.Running;
import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.net.EventLoop;
import java.util.List;
import org.HdrHistogram.Histogram;

/** One mod that sends its next gate when the last one is confirmed, within what a mod may send a second. */
final class GateLoop {

    /** A little below the 20 messages a second that a mod is allowed. */
    static final double MOST_PER_SECOND = 19;

    private static final long SHORTEST_GAP_NANOS = (long) (1e9 / MOST_PER_SECOND);

    /** Sums over some loops. */
    record Total(long sent, long confirmed) {}

    private final EventLoop loop;
    private final LoadMod mod;
    private final Running running;
    private final Histogram latency = new Histogram(1, 60_000_000, 2);
    private long sentAt;
    private long sent;
    private long confirmed;
    private boolean waiting;

    GateLoop(EventLoop loop, LoadMod mod, Running running) {
        this.loop = loop;
        this.mod = mod;
        this.running = running;
    }

    void start() {
        mod.onZone(this::confirm);
        next();
    }

    LoadMod mod() {
        return mod;
    }

    void forgetLatencies() {
        latency.reset();
    }

    static Total total(List<GateLoop> loops) {
        return new Total(
                loops.stream().mapToLong(loop -> loop.sent).sum(),
                loops.stream().mapToLong(loop -> loop.confirmed).sum());
    }

    static Latency latency(List<GateLoop> loops) {
        Histogram all = Latency.histogram();
        loops.forEach(loop -> all.add(loop.latency));
        return Latency.of(all);
    }

    private void next() {
        if (running.isOn()) {
            waiting = true;
            sent++;
            sentAt = System.nanoTime();
            mod.sendFlag();
        }
    }

    private void confirm(long nanos) {
        if (waiting) {
            waiting = false;
            confirmed++;
            latency.recordValue(Math.clamp((nanos - sentAt) / 1000, 1, 60_000_000));
            loop.at(sentAt + SHORTEST_GAP_NANOS, this::next);
        }
    }
}
