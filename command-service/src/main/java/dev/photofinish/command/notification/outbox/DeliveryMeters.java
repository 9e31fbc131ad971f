package dev.photofinish.command.notification.outbox;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** What is counted of deliveries. Those in the database are counted now and then, not when somebody looks. */
@Component
final class DeliveryMeters {
    private final AtomicLong pending = new AtomicLong();
    private final AtomicLong failed = new AtomicLong();
    private final Counter sent;
    private final Counter givenUp;

    DeliveryMeters(MeterRegistry meters, Limits limits) {
        Gauge.builder("photofinish.deliveries.pending", pending::get)
                .description("to be told to others")
                .register(meters);
        Gauge.builder("photofinish.deliveries.failed", failed::get)
                .description("given up")
                .register(meters);
        sent = Counter.builder("photofinish.deliveries.sent")
                .description("told to others")
                .register(meters);
        givenUp = limits.hits(CommandLimit.OUTBOX_TRIES);
    }

    void sent() {
        sent.increment();
    }

    void givenUp() {
        givenUp.increment();
    }

    void counted(long nowPending, long nowFailed) {
        pending.set(nowPending);
        failed.set(nowFailed);
    }
}
