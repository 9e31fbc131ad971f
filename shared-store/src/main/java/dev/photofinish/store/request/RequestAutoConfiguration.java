package dev.photofinish.store.request;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests told from their repetitions. */
@AutoConfiguration
class RequestAutoConfiguration {
    @Bean
    RequestLedger requestLedger(JdbcClient jdbc) {
        return new JdbcRequestLedger(jdbc);
    }
}
