package dev.photofinish.query.live;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import dev.photofinish.store.metric.Limits;
import dev.photofinish.web.WebLimit;
import dev.photofinish.web.browser.Origins;
import dev.photofinish.web.client.ClientAddresses;
import dev.photofinish.web.limit.Places;
import dev.photofinish.web.limit.RateLimitSettings;
import dev.photofinish.web.limit.RateLimiter;
import dev.photofinish.web.limit.SocketSettings;
import io.micrometer.core.instrument.MeterRegistry;
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
            RateLimitSettings rates,
            Reception reception,
            MeterRegistry meters,
            Limits counts) {
        LiveSettings limits = rates.enabled() ? settings : settings.withoutRates();
        return new SpectatorDoor(
                rooms,
                new Identities(sessions, languages, lastSeen),
                epoch.value(),
                limits,
                reception,
                SpectatorMeters.in(meters, counts));
    }

    @Bean
    Reception reception(
            ClientAddresses addresses,
            RateLimiter limiter,
            Origins liveOrigins,
            SocketSettings sockets,
            Limits limits) {
        return new Reception(
                addresses,
                limiter,
                liveOrigins,
                new Places(sockets.socketsPerAddress(), WebLimit.SOCKETS_PER_ADDRESS, limits));
    }

    @Bean
    WebServerFactoryCustomizer<NettyReactiveWebServerFactory> spectators(SpectatorDoor door) {
        return factory -> factory.addServerCustomizers(server -> LiveServer.withSpectators(server, door));
    }
}
