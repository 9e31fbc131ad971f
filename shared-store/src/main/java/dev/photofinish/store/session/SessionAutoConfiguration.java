package dev.photofinish.store.session;

import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.Sessions;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sessions, last visits, and the clock everything is told the time by. */
@AutoConfiguration
class SessionAutoConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Sessions sessions(JdbcClient jdbc, Clock clock, EventStoreSettings settings) {
        return new JdbcSessions(jdbc, clock, settings.sessionIdleFor());
    }

    @Bean
    LastSeen lastSeen(JdbcClient jdbc, Clock clock, EventStoreSettings settings) {
        return new JdbcLastSeen(jdbc, clock, settings.lastSeenEvery());
    }
}
