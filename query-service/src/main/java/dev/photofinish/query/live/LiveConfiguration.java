package dev.photofinish.query.live;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.reactor.netty.NettyReactiveWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Live push as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LiveSettings.class)
class LiveConfiguration {
    @Bean
    Farewell farewell(RaceRooms rooms) {
        return new Farewell(rooms);
    }

    @Bean
    SpectatorDoor spectatorDoor(
            RaceRooms rooms,
            Sessions sessions,
            LastSeen lastSeen,
            LanguageChoice languages,
            Epoch epoch,
            LiveSettings settings,
            @Value("${photofinish.rate-limit.enabled:true}") boolean rates) {
        LiveSettings limits = rates ? settings : settings.withoutRates();
        return new SpectatorDoor(rooms, new Identities(sessions, languages, lastSeen), epoch.value(), limits);
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> spectators(SpectatorDoor door) {
        return factory -> factory.addServerCustomizers(server -> LiveServer.withSpectators(server, door));
    }
}
