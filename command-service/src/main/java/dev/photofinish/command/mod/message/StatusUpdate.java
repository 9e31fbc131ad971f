package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;

/**
 * Where the game's counters stand, once a second.
 *
 * @param igtMs in-game time in ms; null when it made no sense
 * @param deaths total; null when it made no sense
 */
public record StatusUpdate(@Nullable Long igtMs, @Nullable Integer deaths) implements ModMessage {}
