package dev.photofinish.command.racetime.link;

import dev.photofinish.command.account.linking.PendingLinks;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to racetime.gg under way. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class LinkConfiguration {
    @Bean
    PendingLinks racetimeLinking(JdbcClient jdbc, Clock clock) {
        return new PendingLinks(jdbc, clock, "racetime_linking");
    }
}
