package dev.photofinish.command.seed.scan;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the pools' folders are watched and scanned.
 *
 * @param lookEvery how often the folders are looked at for changed configurations and for packs that come and go
 * @param checkEvery how often the packs of known seeds are looked at although their folder has not changed
 * @param scansAtOnce pools scanned at the same time
 * @param progressEvery least time between two events of a scan's progress
 * @param commentEvery how often a silent stream of progress is kept alive
 */
@ConfigurationProperties("photofinish.pools")
public record PoolSettings(
        @DefaultValue("2s") Duration lookEvery,
        @DefaultValue("30s") Duration checkEvery,
        @DefaultValue("2") int scansAtOnce,
        @DefaultValue("100ms") Duration progressEvery,
        @DefaultValue("15s") Duration commentEvery) {}
