package dev.photofinish.mod.message;

/** The server's sign of life, every 30 s. */
public record Ping() implements ServerMessage {}
