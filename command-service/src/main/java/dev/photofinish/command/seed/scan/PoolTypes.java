package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.config.PoolConfigs;
import dev.photofinish.events.seed.PoolType;
import org.springframework.stereotype.Component;

/** What pools are for. A pool without a readable configuration is for races (domain §6). */
@Component
public final class PoolTypes {
    private final PoolConfigs configs;

    PoolTypes(PoolConfigs configs) {
        this.configs = configs;
    }

    /** Whether the pool is meant for solo runs only. From memory. */
    public boolean isTraining(String poolName) {
        return configs.of(poolName)
                .filter(config -> config.type() == PoolType.TRAINING)
                .isPresent();
    }
}
