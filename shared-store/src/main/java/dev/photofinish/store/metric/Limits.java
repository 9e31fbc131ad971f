package dev.photofinish.store.metric;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.function.IntSupplier;

/**
 * How often each limit was reached, and how much of it is in use. Whoever enforces a limit asks for its counter once, when
 * it is made: so every limit shows from the start, and counting costs one addition.
 */
public final class Limits {
    private static final String HITS = "photofinish.limit.hits";
    private static final String USED = "photofinish.limit.used";
    private static final String LIMIT = "limit";

    private final MeterRegistry meters;

    /** Counts in this registry. */
    public Limits(MeterRegistry meters) {
        this.meters = meters;
    }

    /** The counter of what was refused, closed, dropped or given up because of the limit; always the same one. */
    public Counter hits(Limit limit) {
        return Counter.builder(HITS)
                .description("refused, closed, dropped or given up because of a limit")
                .tag(LIMIT, limit.setting())
                .register(meters);
    }

    /** Shows how much of the limit is in use; asked by any thread, must be quick. */
    public void used(Limit limit, IntSupplier inUse) {
        Gauge.builder(USED, inUse::getAsInt)
                .description("how much of a limit is in use")
                .tag(LIMIT, limit.setting())
                .register(meters);
    }
}
