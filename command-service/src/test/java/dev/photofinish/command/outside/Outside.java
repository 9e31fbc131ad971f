package dev.photofinish.command.outside;

import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Services of others that lose patience within a test. */
public final class Outside {
    private Outside() {}

    /** Clients that wait two seconds. */
    public static OutsideServices impatient() {
        return services(new OutsideSettings(
                Duration.ofSeconds(1), Duration.ofSeconds(2), DataSize.ofMegabytes(1), 50, Duration.ofMillis(200), 2));
    }

    static OutsideServices services(OutsideSettings settings) {
        return new OutsideServices(settings, Clock.systemUTC(), new Limits(new SimpleMeterRegistry()));
    }
}
