package dev.photofinish.command.mod.message;

/** The mod is still there. */
public record Pong() implements ModMessage {}
