package dev.photofinish.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Credentials for Twitch. Without both of them the local identity provider is on (better L2).
 *
 * @param authBaseUrl where Twitch gives out tokens, without a slash at the end
 */
@ConfigurationProperties("photofinish.twitch")
public record TwitchSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("https://id.twitch.tv/oauth2") String authBaseUrl) {
    /** Whether people sign in with Twitch. */
    public boolean configured() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Never the secret: settings end up in messages. */
    @Override
    public String toString() {
        return "TwitchSettings[clientId=%s, authBaseUrl=%s]".formatted(clientId, authBaseUrl);
    }
}
