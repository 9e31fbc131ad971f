package dev.photofinish.mod.message;

/** Go: this player's own run has begun. */
public record RaceStart() implements ServerMessage {}
