package dev.photofinish.command.notification.link;

import dev.photofinish.command.account.linking.PendingLinks;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Links to Discord under way. */
@WithTournaments
@Configuration(proxyBeanMethods = false)
class DiscordLinkConfiguration {
    @Bean
    PendingLinks discordLinking(JdbcClient jdbc, Clock clock) {
        return new PendingLinks(jdbc, clock, "discord_linking");
    }
}
