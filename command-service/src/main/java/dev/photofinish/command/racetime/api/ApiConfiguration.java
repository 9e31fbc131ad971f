package dev.photofinish.command.racetime.api;

import dev.photofinish.command.outside.OutsideServices;
import dev.photofinish.command.racetime.RacetimeSettings;
import dev.photofinish.store.WithTournaments;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The way to racetime.gg as a bean. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {
    @Bean
    RacetimeApi racetimeApi(RacetimeSettings settings, OutsideServices outside) {
        return new RacetimeApi(outside.service("racetime.gg", settings.baseUrl()));
    }
}
