package dev.photofinish.command;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How aggregates are kept short.
 *
 * @param raceSnapshotEvery events of a race after which its state is kept
 * @param runSnapshotEvery events of a run after which its state is kept
 * @param poolSnapshotEvery seeds of a pool after which its state is kept
 * @param organizationSnapshotEvery events of an organization after which its state is kept
 * @param checkpointEvery how much play may pass before a run's in-game time is kept again
 */
@ConfigurationProperties("photofinish.aggregates")
public record AggregateSettings(
        @DefaultValue("500") int raceSnapshotEvery,
        @DefaultValue("500") int runSnapshotEvery,
        @DefaultValue("250") int poolSnapshotEvery,
        @DefaultValue("250") int organizationSnapshotEvery,
        @DefaultValue("30s") Duration checkpointEvery) {}
