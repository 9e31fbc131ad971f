package dev.photofinish.command.seed;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.seed.PoolConfig;
import dev.photofinish.events.seed.PoolConfigured;
import dev.photofinish.events.seed.SeedPoolEvent;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * The pool's configuration was read.
 *
 * @param config null = it is there but cannot be read
 */
public record ConfigurePool(
        @TargetAggregateIdentifier String poolName,
        @Nullable PoolConfig config,
        Instant at) {
    /** What reads as before is no news. */
    public Decision<SeedPoolEvent> decide(@Nullable PoolConfig before) {
        return Objects.equals(before, config) ? nothing() : accept(new PoolConfigured(poolName, config, at));
    }
}
