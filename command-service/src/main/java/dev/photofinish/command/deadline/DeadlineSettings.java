package dev.photofinish.command.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deadlines are watched.
 *
 * @param lookEvery how often the database is asked for what is due; this node's own deadlines do not wait for it
 * @param threads deadlines dealt with at the same time
 * @param tryAgainAfter pause after one that failed
 */
@ConfigurationProperties("photofinish.deadlines")
public record DeadlineSettings(
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("2") int threads,
        @DefaultValue("5s") Duration tryAgainAfter) {}
