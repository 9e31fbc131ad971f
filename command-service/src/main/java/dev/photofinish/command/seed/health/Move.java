package dev.photofinish.command.seed.health;

import dev.photofinish.events.seed.SeedStanding;
import org.jspecify.annotations.Nullable;

/**
 * From where to where a seed went; possibly nowhere.
 *
 * @param was null = it was not known
 */
public record Move(@Nullable SeedStanding was, SeedStanding is) {}
