package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.AggregateSettings;
import dev.photofinish.command.organization.profile.RoomProfileUse;
import dev.photofinish.command.organization.profile.RoomProfilesInUse;
import dev.photofinish.store.WithTournaments;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.Snapshotter;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What an organization is given to decide with, and when its state is kept. */
@Configuration(proxyBeanMethods = false)
@WithTournaments
class OrganizationConfiguration {
    @Bean
    RoomProfilesInUse roomProfilesInUse(ObjectProvider<RoomProfileUse> uses) {
        return new RoomProfilesInUse(uses.orderedStream().toList());
    }

    @Bean
    SnapshotTriggerDefinition organizationSnapshots(Snapshotter snapshotter, AggregateSettings settings) {
        return new EventCountSnapshotTriggerDefinition(snapshotter, settings.organizationSnapshotEvery());
    }
}
