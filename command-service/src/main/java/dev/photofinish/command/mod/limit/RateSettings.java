package dev.photofinish.command.mod.limit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Rates as a whole (better L3).
 *
 * @param enabled false lifts every rate, never a size
 */
@ConfigurationProperties("photofinish.rate-limit")
public record RateSettings(@DefaultValue("true") boolean enabled) {}
