package dev.photofinish.command.account.login;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Twitch is asked about people, and where it sends them back to.
 *
 * @param apiBaseUrl its Helix API, without a slash at the end
 * @param redirectUri our callback as it is registered there; null = at the address the browser used
 */
@ConfigurationProperties("photofinish.twitch")
record TwitchAddresses(
        @DefaultValue("https://api.twitch.tv/helix") String apiBaseUrl,
        @Nullable String redirectUri) {
    TwitchAddresses {
        redirectUri = redirectUri == null || redirectUri.isBlank() ? null : redirectUri.strip();
    }
}
