package dev.photofinish.mod.message;

/** A message of a type this mod does not know, or no message at all; tolerated (live-protocol, introduction). */
public record Unrecognized(String text) implements ServerMessage {}
