package dev.photofinish.command.racetime.bot;

import dev.photofinish.command.outside.AppTokens;
import dev.photofinish.command.outside.ClientCredentials;
import dev.photofinish.command.outside.Outside;
import dev.photofinish.command.outside.OutsideService;
import dev.photofinish.command.racetime.RacetimeSettings.BotSettings;
import dev.photofinish.doubles.racetime.Bot;
import java.time.Clock;
import java.time.Duration;
import java.util.List;

/** Bots that talk to a stand-in for racetime.gg. */
public final class TestBots {
    private final OutsideService service;

    public TestBots(String address) {
        service = Outside.impatient().service("racetime.gg", address);
    }

    public OutsideService service() {
        return service;
    }

    public RacetimeBot bot(Bot bot) {
        return bot(bot.category(), bot.name(), bot.clientId(), bot.clientSecret());
    }

    public RacetimeBot bot(String category, String name, String clientId, String clientSecret) {
        var clock = Clock.systemUTC();
        var health = new BotHealth(clock);
        var credentials = new ClientCredentials(clientId, clientSecret);
        var tokens = new AppTokens(service, "/o/token", credentials, Duration.ofMinutes(10), clock);
        var settings = new BotSettings(category, name, clientId, clientSecret, List.of());
        return new RacetimeBot(settings, service, new BotTokens(name, tokens, health), health, clock);
    }
}
