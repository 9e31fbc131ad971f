package dev.photofinish.command.notification.outbox;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How others are told.
 *
 * @param lookEvery how often the database is asked for what is to be told; what this node recorded does not wait for it
 * @param atOnce deliveries under way at the same time, of as many races
 * @param claimFor how long a node that died keeps its deliveries from others; longer than a delivery may take
 * @param firstPause after the first failure; doubled after each further one
 * @param longestPause what the pauses grow to
 * @param tries then a delivery has failed, until an administrator has it tried again
 * @param keepFor how long what was told is remembered
 * @param noticeLongestPause what the pauses of a personal message grow to
 * @param noticeFor then a personal message has failed, and what is older is not told to people at all
 * @param submittedAgainAfter how long reviewers are not told again that the same run was handed in
 */
@ConfigurationProperties("photofinish.outbox")
public record OutboxSettings(
        @DefaultValue("1s") Duration lookEvery,
        @DefaultValue("4") int atOnce,
        @DefaultValue("90s") Duration claimFor,
        @DefaultValue("1s") Duration firstPause,
        @DefaultValue("2m") Duration longestPause,
        @DefaultValue("250") int tries,
        @DefaultValue("30d") Duration keepFor,
        @DefaultValue("10m") Duration noticeLongestPause,
        @DefaultValue("24h") Duration noticeFor,
        @DefaultValue("1h") Duration submittedAgainAfter) {}
