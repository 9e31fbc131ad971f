package dev.photofinish.bench.live;

import dev.photofinish.bench.measure.Latency;
import dev.photofinish.bench.measure.SentLog;
import java.util.List;
import org.HdrHistogram.Histogram;

/**
 * What an audience was shown within the measured window, told by the cause of each value: how late ticks and facts came,
 * how many were skipped because a later one was there already, and how many went backwards.
 */
public final class Shown {

    final List<SentLog> sent;
    private Histogram ticks = Latency.histogram();
    private Histogram facts = Latency.histogram();
    private long coalesced;
    private long regressed;
    private long from = Long.MAX_VALUE;
    private long until = Long.MAX_VALUE;

    public Shown(List<SentLog> sent) {
        this.sent = List.copyOf(sent);
    }

    /** Measures values sent from now on, forgetting what was measured before. */
    public void begin() {
        ticks = Latency.histogram();
        facts = Latency.histogram();
        coalesced = 0;
        regressed = 0;
        from = System.nanoTime();
        until = Long.MAX_VALUE;
    }

    /** Values sent from now on are not measured any more. */
    public void end() {
        until = System.nanoTime();
    }

    /** A spectator that had message {@code before} of a player on screen now sees message {@code number}. */
    void value(int player, int before, int number, long nanos) {
        SentLog log = sent.get(player);
        long sentAt = log.sentAt(number);
        if (number > before && sentAt >= from && sentAt < until) {
            Latency.record(log.isFact(number) ? facts : ticks, nanos - sentAt);
            coalesced += number - before - 1;
        } else if (number < before && nanos >= from && nanos < until) {
            regressed++;
        }
    }

    public Latency ticks() {
        return Latency.of(ticks);
    }

    public Latency facts() {
        return Latency.of(facts);
    }

    /** Both lanes together. */
    public Latency all() {
        Histogram both = ticks.copy();
        both.add(facts);
        return Latency.of(both);
    }

    public long coalesced() {
        return coalesced;
    }

    public long regressed() {
        return regressed;
    }
}
