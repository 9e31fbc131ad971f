package dev.photofinish.mod.message;

/** The mod is refused; a close with code 4003 follows. */
public record AuthError(String message) implements ServerMessage {}
