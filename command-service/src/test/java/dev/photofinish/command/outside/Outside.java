package dev.photofinish.command.outside;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/** Services of others that lose patience within a test. */
public final class Outside {
    private Outside() {}

    /** Clients that wait two seconds. */
    public static OutsideServices impatient() {
        return new OutsideServices(new OutsideSettings(
                Duration.ofSeconds(1), Duration.ofSeconds(2), DataSize.ofMegabytes(1), 50, Duration.ofMillis(200)));
    }
}
