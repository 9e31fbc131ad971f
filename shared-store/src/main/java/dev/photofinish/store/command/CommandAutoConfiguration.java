package dev.photofinish.store.command;

import dev.photofinish.store.Commands;
import dev.photofinish.store.EventStoreSettings;
import dev.photofinish.store.engine.PostgresEventStorageEngine;
import dev.photofinish.store.engine.WakeableEventStore;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.common.transaction.TransactionManager;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The way in for commands, and the cache of the aggregates they meet. */
@AutoConfiguration
class CommandAutoConfiguration {
    @Bean(destroyMethod = "close")
    Commands commands(
            CommandBus bus,
            WakeableEventStore store,
            PostgresEventStorageEngine engine,
            TransactionManager transactions,
            AggregateCache cache,
            JdbcClient jdbc,
            EventStoreSettings settings,
            MeterRegistry meters,
            Limits limits) {
        var effects = new Effects(jdbc);
        bus.registerHandlerInterceptor(effects);
        var dispatch = new CommandDispatch(bus, store, cache, effects, settings.conflictRetries(), limits);
        var handling = new Handling(
                dispatch, new JointDispatch(dispatch, transactions, engine, store, cache), new CommandTimers(meters));
        return new CommandLanes(
                handling, settings.lanes(), settings.laneCapacity(), settings.commandsPerCommit(), limits);
    }

    /** For {@code @Aggregate(cache = "aggregateCache")}. */
    @Bean
    AggregateCache aggregateCache(EventStoreSettings settings, Limits limits) {
        return new AggregateCache(settings.cachedAggregates(), limits);
    }
}
