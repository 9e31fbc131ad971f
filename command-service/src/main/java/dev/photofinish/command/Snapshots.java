package dev.photofinish.command;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.annotation.HandlerDefinition;
import org.axonframework.messaging.annotation.ParameterResolverFactory;
import org.axonframework.spring.eventsourcing.SpringAggregateSnapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * When the state of an aggregate is kept, so that loading it stays short. What is kept is taken only under the revision of
 * the aggregate's class: one without would be loaded from its first event on, each time.
 */
@Configuration(proxyBeanMethods = false)
class Snapshots {
    /** Beside the commands: whoever made the event that is one too many must not wait until hundreds are read again. */
    @Bean
    SpringAggregateSnapshotter aggregateSnapshotter(
            EventStore store,
            TransactionManager transactions,
            ParameterResolverFactory parameters,
            HandlerDefinition handlers,
            org.axonframework.config.Configuration axon,
            ExecutorService snapshotThread) {
        return SpringAggregateSnapshotter.builder()
                .eventStore(store)
                .transactionManager(transactions)
                .repositoryProvider(axon::repository)
                .parameterResolverFactory(parameters)
                .handlerDefinition(handlers)
                .executor(snapshotThread)
                .build();
    }

    /** What waits for it is bounded by the aggregates in memory: none is queued twice. */
    @Bean
    ExecutorService snapshotThread() {
        return Executors.newSingleThreadExecutor(
                Thread.ofPlatform().daemon().name("snapshots").factory());
    }

    @Bean
    SnapshotTriggerDefinition raceSnapshots(Snapshotter snapshotter, AggregateSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.raceSnapshotEvery());
    }

    @Bean
    SnapshotTriggerDefinition runSnapshots(Snapshotter snapshotter, AggregateSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.runSnapshotEvery());
    }

    @Bean
    SnapshotTriggerDefinition poolSnapshots(Snapshotter snapshotter, AggregateSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.poolSnapshotEvery());
    }
}
