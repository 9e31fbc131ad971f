package dev.photofinish.command.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.CommandSettings;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BlockingTest {
    private final Limits limits = new Limits(new SimpleMeterRegistry());
    private final Blocking blocking = new Blocking(
            new CommandSettings(Path.of("data"), null, null, null, null, Set.of(), Duration.ofSeconds(2), 1, 1),
            limits);

    @Test
    void oneMoreThanMayWaitIsRefusedAndCounted() {
        var released = new CountDownLatch(1);
        var first = blocking.call(() -> {
                    released.await();
                    return 1;
                })
                .toFuture();
        var second = blocking.call(() -> 2).toFuture();

        assertThatThrownBy(() -> blocking.call(() -> 3).block()).isInstanceOf(RefusedException.class);
        assertThat(limits.hits(CommandLimit.BLOCKING).count()).isEqualTo(1);
        released.countDown();
        assertThat(first.join() + second.join()).isEqualTo(3);
        blocking.destroy();
    }
}
