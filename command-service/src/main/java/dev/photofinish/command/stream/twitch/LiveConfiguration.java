package dev.photofinish.command.stream.twitch;

import dev.photofinish.command.stream.eventsub.Subscriptions;
import dev.photofinish.command.stream.helix.Helix;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import dev.photofinish.command.stream.lookup.WatchedChannels;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.store.Commands;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Rounds of questions as a bean. */
@Configuration(proxyBeanMethods = false)
class LiveConfiguration {
    @Bean
    Lookout lookout(
            Helix helix,
            WatchedChannels channels,
            Subscriptions subscriptions,
            Commands commands,
            Fresh fresh,
            TwitchLiveSettings settings,
            Clock clock) {
        var round = new LiveRound(new LiveLogins(helix), channels, commands, fresh);
        return new Lookout(channels, subscriptions, round, settings, clock);
    }
}
