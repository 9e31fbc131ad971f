package dev.photofinish.query.history;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much of the past is kept at hand.
 *
 * @param rememberedEvents facts of all the races that are looked back on, together
 * @param rememberedFor how long after somebody last looked
 */
@ConfigurationProperties("photofinish.history")
record HistorySettings(
        @DefaultValue("200000") int rememberedEvents,
        @DefaultValue("5m") Duration rememberedFor) {}
