package dev.photofinish.command.stream.eventsub;

import dev.photofinish.command.TwitchSettings;
import dev.photofinish.command.stream.helix.Helix;
import dev.photofinish.command.stream.helix.TwitchLiveSettings;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Being told by Twitch, when there is an address for it. */
@Configuration(proxyBeanMethods = false)
class EventSubConfiguration {
    @Bean
    Subscriptions subscriptions(Helix helix, TwitchLiveSettings settings, EventSubSecret secret) {
        return settings.told()
                ? new FollowedSubscriptions(
                        new SubscriptionBook(helix, settings.eventsubCallback() + EventSubEndpoint.PATH, secret),
                        new TwitchUsers(helix))
                : _ -> Set.of();
    }

    @Bean
    MessageCheck messageCheck(
            TwitchSettings credentials, TwitchLiveSettings settings, EventSubSecret secret, Clock clock) {
        return new MessageCheck(credentials.configured() && settings.told(), secret, settings.replayWindow(), clock);
    }
}
