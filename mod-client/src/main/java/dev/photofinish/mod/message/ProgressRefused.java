package dev.photofinish.mod.message;

/** The wire's {@code error}: progress was reported that the race does not take now. */
public record ProgressRefused(String message) implements ServerMessage {}
