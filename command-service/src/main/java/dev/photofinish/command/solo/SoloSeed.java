package dev.photofinish.command.solo;

import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.Zone;
import org.jspecify.annotations.Nullable;

/**
 * A seed to train on.
 *
 * @param start the graph's start; null when the graph has none
 */
public record SoloSeed(SeedRef seed, @Nullable Zone start) {}
