package dev.photofinish.web.idempotency;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * Requests that carry an {@code Idempotency-Key}.
 *
 * @param keepFor how long a key stands for its request
 * @param claimFor after this time without an answer a repetition may carry the request on
 * @param waitAtMost how long a repetition waits for the answer of the request under way before it is refused
 * @param largestAnswer larger answers are not kept; a repetition has them made again
 * @param forgetEvery how often old ones are deleted
 * @param forgetAtOnce how many of them in one statement
 * @param threads look-ups made for such requests at the same time
 * @param waiting look-ups waiting before callers are refused
 */
@ConfigurationProperties("photofinish.idempotency")
record IdempotencySettings(
        @DefaultValue("24h") Duration keepFor,
        @DefaultValue("5s") Duration claimFor,
        @DefaultValue("10s") Duration waitAtMost,
        @DefaultValue("256KB") DataSize largestAnswer,
        @DefaultValue("10m") Duration forgetEvery,
        @DefaultValue("1000") int forgetAtOnce,
        @DefaultValue("8") int threads,
        @DefaultValue("1000") int waiting) {}
