package dev.photofinish.query.lobby;

import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.race.RaceDetails;
import dev.photofinish.query.race.RaceDocuments;
import dev.photofinish.store.metric.Limits;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The lobby as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(LobbySettings.class)
class LobbyConfiguration {
    @Bean
    Lobby lobby(RaceDetails details, RaceDocuments documents, Commits commits, LobbySettings settings, Limits limits) {
        return new Lobby(details, documents, commits, settings, limits);
    }
}
