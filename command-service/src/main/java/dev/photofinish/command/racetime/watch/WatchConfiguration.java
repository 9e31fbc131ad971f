package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.link.RacetimeLinks;
import dev.photofinish.command.racetime.order.RoomOrders;
import dev.photofinish.command.racetime.socket.RoomSockets;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watching of rooms as beans. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    private static final Duration[] STEPS = {
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(200),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofSeconds(5)
    };

    @Bean
    RoomSockets roomSockets(RacetimeSettings settings) {
        return new RoomSockets(
                settings.baseUrl(),
                settings.handshakeWithin(),
                Math.toIntExact(settings.largestFrame().toBytes()));
    }

    private static Timer derived(MeterRegistry meters) {
        return Timer.builder("photofinish.racetime.derived")
                .description("from a room's message until what is new in it is stored")
                .serviceLevelObjectives(STEPS)
                .register(meters);
    }

    @Bean
    RoomWatches roomWatches(
            RacetimeBots bots,
            RacetimeApi api,
            RoomSockets sockets,
            RoomOrders orders,
            RacetimeLinks links,
            Commands commands,
            JdbcClient jdbc,
            RacetimeSettings settings,
            Limits limits,
            MeterRegistry meters,
            Clock clock) {
        var dropped = limits.hits(CommandLimit.RACETIME_WAITING_FRAMES);
        var outside = new Outside(api, sockets, orders, settings, clock, dropped::increment, derived(meters));
        var leases = new RoomLeases(jdbc, settings.leaseHolds());
        return new RoomWatches(bots, commands, links, leases, settings.leaseHolds(), outside);
    }
}
