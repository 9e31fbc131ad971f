package dev.photofinish.command.stream.helix;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.ClientCredentials;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.outside.QuietTime;
import dev.photofinish.store.metric.Limits;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to Twitch as a bean. */
@Configuration(proxyBeanMethods = false)
class HelixConfiguration {
    @Bean
    Helix helix(
            OutsideServices outside,
            TwitchSettings credentials,
            TwitchLiveSettings settings,
            Limits limits,
            Clock clock) {
        var tokens = new AppTokens(
                outside.service("Twitch's sign-in", credentials.authBaseUrl()),
                "/token",
                new ClientCredentials(credentials.clientId(), credentials.clientSecret()),
                settings.renewBefore(),
                clock);
        return new Helix(
                outside.service("Twitch", settings.apiBaseUrl()),
                tokens,
                credentials.clientId(),
                settings.longestPause(),
                new QuietTime(clock, settings.spreadBelow()),
                limits.hits(CommandLimit.TWITCH_PAUSE));
    }
}
