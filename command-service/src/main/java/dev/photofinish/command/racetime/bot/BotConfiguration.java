package dev.photofinish.command.racetime.bot;

import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.ClientCredentials;
import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.command.racetime.RacetimeSettings.BotSettings;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Our bots as a bean. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class BotConfiguration {
    @Bean
    RacetimeBots racetimeBots(RacetimeSettings settings, OutsideServices outside, Clock clock) {
        return new RacetimeBots(settings.bots().stream()
                .map(bot -> bot(bot, settings, outside, clock))
                .toList());
    }

    private static RacetimeBot bot(BotSettings bot, RacetimeSettings settings, OutsideServices outside, Clock clock) {
        var racetime = outside.service("racetime.gg", settings.baseUrl());
        var credentials = new ClientCredentials(bot.clientId(), bot.clientSecret());
        var health = new BotHealth(clock);
        var tokens = new AppTokens(racetime, "/o/token", credentials, settings.renewBefore(), clock);
        return new RacetimeBot(bot, racetime, new BotTokens(bot.name(), tokens, health), health, clock);
    }
}
