package dev.photofinish.store.tail;

import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.engine.PostgresEventStorageEngine;
import dev.photofinish.store.engine.WakeableEventStore;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The tail as a bean. */
@AutoConfiguration
class TailAutoConfiguration {
    @Bean
    StoredEvents storedEvents(PostgresEventStorageEngine engine) {
        return new StoredEvents(engine);
    }

    @Bean(destroyMethod = "close")
    StoreEventTail eventTail(
            WakeableEventStore store,
            StoredEvents events,
            JdbcClient jdbc,
            EventStoreSettings settings,
            MeterRegistry meters) {
        return new StoreEventTail(store, events, jdbc, settings.fetchEvery(), meters);
    }
}
