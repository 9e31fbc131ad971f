package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;

/**
 * A watched flag of the game went up: a gate was passed, or the final boss is down.
 *
 * @param igtMs in-game time of it in ms; null when it made no sense
 */
public record EventFlag(int flag, @Nullable Long igtMs) implements ModMessage {}
