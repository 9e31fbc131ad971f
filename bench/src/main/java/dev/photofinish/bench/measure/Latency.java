package dev.photofinish.bench.measure;

import org.HdrHistogram.Histogram;

/** A distribution in milliseconds. */
public record Latency(double p50, double p99, double max, long count) {

    private static final double US_PER_MS = 1000.0;

    /** From a histogram of microseconds. */
    public static Latency of(Histogram micros) {
        return new Latency(
                micros.getValueAtPercentile(50) / US_PER_MS,
                micros.getValueAtPercentile(99) / US_PER_MS,
                micros.getTotalCount() == 0 ? 0 : micros.getMaxValue() / US_PER_MS,
                micros.getTotalCount());
    }

    /** A histogram of microseconds that takes anything up to two minutes. */
    public static Histogram histogram() {
        return new Histogram(1, 120_000_000, 3);
    }

    /** Records nanoseconds, clamped to what the histogram takes. */
    public static void record(Histogram micros, long nanos) {
        micros.recordValue(Math.clamp(nanos / 1000, 1, 120_000_000));
    }
}
