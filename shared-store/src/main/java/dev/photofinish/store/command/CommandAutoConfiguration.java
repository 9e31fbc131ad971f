package dev.photofinish.store.command;

import dev.photofinish.store.Commands;
import dev.photofinish.store.EventStoreSettings;
import org.axonframework.commandhandling.CommandBus;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;

/** The way in for commands, and the cache of the aggregates they meet. */
@AutoConfiguration
class CommandAutoConfiguration {
    @Bean(destroyMethod = "close")
    Commands commands(CommandBus bus, EventStoreSettings settings) {
        return new CommandLanes(bus, settings.lanes(), settings.laneCapacity(), settings.conflictRetries());
    }

    /** For {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    AggregateCache aggregateCache(EventStoreSettings settings) {
        return new AggregateCache(settings.cachedAggregates());
    }
}
