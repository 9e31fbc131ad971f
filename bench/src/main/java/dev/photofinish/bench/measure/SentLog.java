package dev.photofinish.bench.measure;

import java.util.Arrays;
import java.util.BitSet;

/**
 * When one player's mod sent what. The n-th message carries the in-game time {@code n * STEP_MS}, so a shown time names
 * the message that caused it, and a later one proves that an earlier is outdated.
 */
public final class SentLog {

    /** Milliseconds of in-game time between one message of a player and the next. */
    public static final int STEP_MS = 1000;

    private final BitSet facts = new BitSet();
    private long[] nanos = new long[256];
    private int last;

    /** Notes the next message as sent now; returns its in-game time. */
    public long next(boolean fact) {
        last++;
        if (last == nanos.length) {
            nanos = Arrays.copyOf(nanos, nanos.length * 2);
        }
        nanos[last] = System.nanoTime();
        facts.set(last, fact);
        return (long) last * STEP_MS;
    }

    /** The number of the last message; 0 before the first. */
    public int last() {
        return last;
    }

    /** When message n was sent, or 0 for one that never was. */
    public long sentAt(int n) {
        return n > 0 && n <= last ? nanos[n] : 0;
    }

    /** True when message n was an event flag. */
    public boolean isFact(int n) {
        return facts.get(n);
    }
}
