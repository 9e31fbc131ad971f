package dev.photofinish.web.limit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;

class BoundedCallsTest {
    private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
    private final Limits limits = new Limits(meters);

    @Test
    void one_more_than_may_wait_is_refused_and_counted() throws InterruptedException {
        var started = new CountDownLatch(1);
        var released = new CountDownLatch(1);
        try (var calls = new BoundedCalls("calls", 1, 1, WebLimit.REPEATED_WAITING, limits)) {
            var first = calls.call(() -> {
                        started.countDown();
                        released.await();
                        return "first";
                    })
                    .toFuture();
            started.await();
            var second = calls.call(() -> "second").toFuture();

            assertThat(waiting()).isEqualTo(1);
            assertThatThrownBy(() -> calls.call(() -> "third").block()).isInstanceOf(RejectedExecutionException.class);
            assertThat(limits.hits(WebLimit.REPEATED_WAITING).count()).isEqualTo(1);
            released.countDown();
            assertThat(first.join()).isEqualTo("first");
            assertThat(second.join()).isEqualTo("second");
        }
    }

    private double waiting() {
        return meters.get("photofinish.limit.used").gauge().value();
    }
}
