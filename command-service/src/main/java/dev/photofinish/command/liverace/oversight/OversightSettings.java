package dev.photofinish.command.liverace.oversight;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What counts as trouble with live races (tournaments §11.5).
 *
 * @param lookEvery how often it is looked for
 * @param roomLateAfter how long after the time of its opening a room is missed
 * @param recordedWithin how long after the end of the race in the room results are missed
 * @param lookBack for how long what is missed is spoken of
 */
@ConfigurationProperties("photofinish.liveraces.oversight")
record OversightSettings(
        @DefaultValue("1m") Duration lookEvery,
        @DefaultValue("2m") Duration roomLateAfter,
        @DefaultValue("1h") Duration recordedWithin,
        @DefaultValue("24h") Duration lookBack) {}
