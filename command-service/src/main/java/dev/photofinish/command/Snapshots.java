package dev.photofinish.command;

import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** When the state of an aggregate is kept, so that loading it stays short. */
@Configuration(proxyBeanMethods = false)
class Snapshots {
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
