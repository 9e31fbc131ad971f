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
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The watching of rooms as beans. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class WatchConfiguration {
    @Bean
    RoomSockets roomSockets(RacetimeSettings settings) {
        return new RoomSockets(
                settings.baseUrl(),
                settings.handshakeWithin(),
                Math.toIntExact(settings.largestFrame().toBytes()));
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
            Clock clock) {
        var dropped = limits.hits(CommandLimit.RACETIME_WAITING_FRAMES);
        var outside = new Outside(api, sockets, orders, settings, clock, dropped::increment);
        var leases = new RoomLeases(jdbc, settings.leaseHolds());
        return new RoomWatches(bots, commands, links, leases, settings.leaseHolds(), outside);
    }
}
