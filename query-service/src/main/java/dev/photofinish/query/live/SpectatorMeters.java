package dev.photofinish.query.live;

import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * What spectators' connections count, on any event loop.
 *
 * @param open connections there are
 * @param frames written, one for each connection
 * @param tooBig closed because of a message's size
 * @param tooMany closed because of too many messages
 * @param silent closed because they did not say in time who they are
 * @param full times that one took no more
 * @param tooSlow closed because they stayed full
 */
record SpectatorMeters(
        AtomicInteger open,
        Counter frames,
        Counter tooBig,
        Counter tooMany,
        Counter silent,
        Counter full,
        Counter tooSlow) {
    static SpectatorMeters in(MeterRegistry meters, Limits limits) {
        var open = new AtomicInteger();
        Gauge.builder("photofinish.spectators", open::get)
                .description("connections of spectators, sockets and streams")
                .register(meters);
        var frames = Counter.builder("photofinish.frames.sent")
                .description("frames written to spectators' connections")
                .register(meters);
        return new SpectatorMeters(
                open,
                frames,
                limits.hits(QueryLimit.LARGEST_MESSAGE),
                limits.hits(QueryLimit.MESSAGES),
                limits.hits(QueryLimit.AUTH_WITHIN),
                limits.hits(QueryLimit.FULL),
                limits.hits(QueryLimit.TOO_SLOW));
    }
}
