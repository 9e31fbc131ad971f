package dev.photofinish.command.organization.lookup;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked for by one person (the numbers are ours).
 *
 * @param waiting requests that may wait for their answer at once
 * @param perDay requests within a day, answered or not; 0 = any number
 */
@ConfigurationProperties("photofinish.organizations.requests")
public record RequestSettings(
        @DefaultValue("3") int waiting, @DefaultValue("5") int perDay) {}
