package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;

/**
 * The run is done, said outright.
 *
 * @param igtMs final in-game time in ms; null when it made no sense
 */
public record Finished(@Nullable Long igtMs) implements ModMessage {}
