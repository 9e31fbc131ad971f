package dev.photofinish.command.deadline;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How deadlines are watched.
 *
 * @param lookEvery how often the database is asked for what is due; this node's own deadlines do not wait for it
 * @param threads deadlines dealt with at the same time, most of which may wait for services of others
 * @param tryAgainAfter pause after one that failed
 */
@ConfigurationProperties("photofinish.deadlines")
public record DeadlineSettings(
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("16") int threads,
        @DefaultValue("5s") Duration tryAgainAfter) {}
