package dev.photofinish.command.notification.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people show who they are on Discord.
 *
 * @param clientId of our application there; blank = nobody can link an account
 * @param clientSecret a secret
 * @param redirectUri our callback as it is registered there; null = at the address the browser used
 * @param within how long they may take
 * @param authorizeUrl where the browser goes
 */
@ConfigurationProperties("photofinish.discord.link")
record DiscordLinkSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String redirectUri,
        @DefaultValue("10m") Duration within,

        @DefaultValue("https://discord.com/oauth2/authorize")
        String authorizeUrl) {
    DiscordLinkSettings {
        redirectUri = redirectUri == null || redirectUri.isBlank() ? null : redirectUri.strip();
    }

    boolean configured() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Never the secret: settings end up in messages. */
    @Override
    public String toString() {
        return "DiscordLinkSettings[clientId=%s, redirectUri=%s]".formatted(clientId, redirectUri);
    }
}
