package dev.photofinish.command.racetime.link;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How people show who they are on racetime.gg (racetime §2.3).
 *
 * @param clientId of our application there; blank = nobody can link an account
 * @param redirectUri our callback as it is registered there; null = at the address the browser used
 * @param within how long they may take
 */
@ConfigurationProperties("photofinish.racetime.link")
record LinkSettings(
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @Nullable String redirectUri,
        @DefaultValue("10m") Duration within) {
    LinkSettings {
        redirectUri = redirectUri == null || redirectUri.isBlank() ? null : redirectUri.strip();
    }

    boolean configured() {
        return !clientId.isBlank() && !clientSecret.isBlank();
    }

    /** Never the secret: settings end up in messages. */
    @Override
    public String toString() {
        return "LinkSettings[clientId=%s, redirectUri=%s]".formatted(clientId, redirectUri);
    }
}
