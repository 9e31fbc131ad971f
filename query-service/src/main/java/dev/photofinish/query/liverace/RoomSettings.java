package dev.photofinish.query.liverace;

import java.time.Duration;
import java.time.Instant;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the write side is told as well (tournaments §11.4).
 *
 * @param roomOpen how long before a race its room opens
 */
@ConfigurationProperties("photofinish.liveraces")
record RoomSettings(@DefaultValue("25m") Duration roomOpen) {
    Instant opens(Instant scheduledAt) {
        return scheduledAt.minus(roomOpen);
    }
}
