package dev.photofinish.events.seed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The pool's configuration reads like this from now on.
 *
 * @param config null = it cannot be read any more
 */
public record PoolConfigured(String poolName, @Nullable PoolConfig config, Instant at) implements SeedPoolEvent {}
