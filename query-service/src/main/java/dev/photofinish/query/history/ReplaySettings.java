package dev.photofinish.query.history;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Limits of races that are played again.
 *
 * @param atOnce replays at the same time; more are refused with 503
 * @param perAddress those of one address; more are refused with 429; 0 = as many as they like
 * @param fastest how many times as fast as it was
 * @param longestPause how long a replay waits for what happened next, at most
 * @param commentEvery how often a silent replay is kept alive
 * @param threads how many replays are worked out at the same time
 */
@ConfigurationProperties("photofinish.replay")
record ReplaySettings(
        @DefaultValue("100") int atOnce,
        @DefaultValue("5") int perAddress,
        @DefaultValue("64") int fastest,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("15s") Duration commentEvery,
        @DefaultValue("2") int threads) {}
