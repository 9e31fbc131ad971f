package dev.photofinish.command.account.login;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where people who sign in with Twitch may be sent, and how long they may take (rest-api §4, better S1).
 *
 * @param defaultReturn where they go when nobody said; null = the page's own sign-in
 * @param returnTargets addresses of other sites they may be sent to, each with everything below it
 * @param loginWithin how long they may take at Twitch
 * @param exchangeWithin how long the code they come back with can be exchanged for a token
 * @param pendingLogins logins at Twitch's page at the same time, which anybody can begin; beyond that the oldest goes
 */
@ConfigurationProperties("photofinish.auth")
record AuthSettings(
        @Nullable String defaultReturn,
        @DefaultValue List<String> returnTargets,
        @DefaultValue("600s") Duration loginWithin,
        @DefaultValue("60s") Duration exchangeWithin,
        @DefaultValue("10000") int pendingLogins) {
    AuthSettings {
        defaultReturn = defaultReturn == null || defaultReturn.isBlank() ? null : defaultReturn.strip();
        returnTargets = returnTargets.stream()
                .map(String::strip)
                .filter(target -> !target.isEmpty())
                .toList();
    }
}
