package dev.photofinish.query.live;

import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.People;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.room.RoomSettings;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.Sessions;
import dev.photofinish.store.tail.EventTail;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live push as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {
    @Bean(destroyMethod = "close")
    @ConditionalOnMissingBean
    RaceRooms raceRooms(
            RaceHistory history, People people, SeedGraphs graphs, LiveSignals signals, Epoch epoch, Clock clock) {
        return new RaceRooms(history, people, graphs, signals, epoch.value(), clock, RoomSettings.DEFAULTS);
    }

    @Bean
    RoomsFeed roomsFeed(RaceRooms rooms, EventTail tail) {
        return new RoomsFeed(rooms, tail);
    }

    @Bean
    SpectatorDoor spectatorDoor(RaceRooms rooms, Sessions sessions, Epoch epoch, LiveSettings settings) {
        return new SpectatorDoor(rooms, new Identities(sessions), epoch.value(), settings);
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> spectators(SpectatorDoor door) {
        return factory -> factory.addServerCustomizers(server -> LiveServer.withSpectators(server, door));
    }
}
