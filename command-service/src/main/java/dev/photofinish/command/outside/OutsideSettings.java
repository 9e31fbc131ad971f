package dev.photofinish.command.outside;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How long the services of others are waited for.
 *
 * @param connectWithin until a connection stands
 * @param answerWithin until the whole answer is there (domain §10: 10 s)
 * @param largestAnswer more of it is not read
 * @param failuresBeforePause calls in a row that must fail before the service is left alone for a while
 * @param pause how long that is
 * @param spreadBelow with so many requests left of a rate limit, or fewer, they are spread over the rest of its time
 */
@ConfigurationProperties("photofinish.outside")
public record OutsideSettings(
        @DefaultValue("3s") Duration connectWithin,
        @DefaultValue("10s") Duration answerWithin,
        @DefaultValue("1MB") DataSize largestAnswer,
        @DefaultValue("10") int failuresBeforePause,
        @DefaultValue("15s") Duration pause,
        @DefaultValue("3") int spreadBelow) {}
