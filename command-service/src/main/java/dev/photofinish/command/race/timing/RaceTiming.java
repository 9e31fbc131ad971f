package dev.photofinish.command.race.timing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What a race does by the clock (better L3).
 *
 * @param noShowAfter how long after the start a player may take to begin
 * @param inactivityAfter how long a player's in-game time may stand still
 * @param sweepEvery how often a running race is looked at for either
 * @param sweepAfterStart how long after the server's start nobody is given up: their mods are still coming back
 * @param automaticCountdown what is counted down before a race that starts by itself
 */
@ConfigurationProperties("photofinish.race")
public record RaceTiming(
        @DefaultValue("15m") Duration noShowAfter,
        @DefaultValue("15m") Duration inactivityAfter,
        @DefaultValue("60s") Duration sweepEvery,
        @DefaultValue("30s") Duration sweepAfterStart,
        @DefaultValue("10s") Duration automaticCountdown) {
    /** The first moment at which somebody may have to be given up. */
    public Duration firstSweepAfter() {
        return noShowAfter.compareTo(inactivityAfter) < 0 ? noShowAfter : inactivityAfter;
    }
}
