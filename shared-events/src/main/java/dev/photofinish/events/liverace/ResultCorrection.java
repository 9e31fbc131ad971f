package dev.photofinish.events.liverace;

import org.jspecify.annotations.Nullable;

/**
 * A result that was told otherwise before.
 *
 * @param before null when nothing was told of the player
 */
public record ResultCorrection(@Nullable LiveRaceResult before, LiveRaceResult after) {}
