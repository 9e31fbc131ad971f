package dev.photofinish.command;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Credentials for Twitch, by which it is asked who streams and people sign in.
 *
 * @param authBaseUrl where Twitch gives out tokens, without a slash at the end
 * @param signIn false leaves signing in to the local identity provider although there are credentials
 */
@ConfigurationProperties("photofinish.twitch")
public record TwitchSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("https://id.twitch.tv/oauth2") String authBaseUrl,
        @DefaultValue("true") boolean signIn) {
    /** Whether Twitch can be asked for anything. */
    public boolean configured() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Whether people sign in with Twitch; if not, the local identity provider is on (better L2). */
    public boolean signsIn() {
        return configured() && signIn;
    }

    /** Never the secret: settings end up in messages. */
    @Override
    public String toString() {
        return "TwitchSettings[clientId=%s, authBaseUrl=%s, signIn=%s]".formatted(clientId, authBaseUrl, signIn);
    }
}
