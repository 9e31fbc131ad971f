package dev.photofinish.command.tournament.channel;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How channels of tournaments are looked at.
 *
 * @param answerWithin how long a request waits for it; then it is done without
 * @param lookAfter how long after a channel was named it is looked at by itself, unless the request did
 */
@ConfigurationProperties("photofinish.tournaments.channel")
public record ChannelSettings(
        @DefaultValue("2s") Duration answerWithin,
        @DefaultValue("5s") Duration lookAfter) {}
