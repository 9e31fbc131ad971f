package dev.photofinish.store.signals;

import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.LocalSignals;
import dev.photofinish.store.EventStoreAddress;
import dev.photofinish.store.engine.WakeableEventStore;
import java.time.Clock;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;

/** Within one process the signals are calls, across processes PostgreSQL carries them. */
@AutoConfiguration
class SignalsAutoConfiguration {
    private static final String SIGNALS = "photofinish.event-store.signals";

    @Bean
    @ConditionalOnProperty(name = SIGNALS, havingValue = "local", matchIfMissing = true)
    LiveSignals localSignals() {
        return new LocalSignals();
    }

    @Bean(destroyMethod = "close")
    @ConditionalOnProperty(name = SIGNALS, havingValue = "postgres")
    PostgresSignals postgresSignals(EventStoreAddress address, WakeableEventStore store, Clock clock) {
        var signals = new PostgresSignals(address, store::wake, clock);
        store.onCommit(signals::committed);
        return signals;
    }
}
