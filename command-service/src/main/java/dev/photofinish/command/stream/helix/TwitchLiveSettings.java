package dev.photofinish.command.stream.helix;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How it is found out who streams (domain §11).
 *
 * @param apiBaseUrl Twitch's Helix, without a slash at the end
 * @param pollEvery how often it is asked
 * @param safetyNetEvery how often it is asked about those of whom Twitch tells by itself
 * @param renewBefore how long before its end a token is renewed
 * @param longestPause how long Twitch's rate limit is waited for; beyond that the rest has to wait for the next time
 * @param spreadBelow with so many requests left of the rate limit, or fewer, they are spread over the rest of its time
 * @param eventsubCallback this server's public address, without a slash at the end; blank = Twitch tells nothing by itself
 * @param replayWindow how old a message of Twitch may be
 */
@ConfigurationProperties("photofinish.twitch")
public record TwitchLiveSettings(
        @DefaultValue("https://api.twitch.tv/helix") String apiBaseUrl,
        @DefaultValue("60s") Duration pollEvery,
        @DefaultValue("5m") Duration safetyNetEvery,
        @DefaultValue("60s") Duration renewBefore,
        @DefaultValue("30s") Duration longestPause,
        @DefaultValue("20") int spreadBelow,
        @DefaultValue("") String eventsubCallback,
        @DefaultValue("10m") Duration replayWindow) {
    /** Whether Twitch is to tell by itself. */
    public boolean told() {
        return !eventsubCallback.isBlank();
    }
}
