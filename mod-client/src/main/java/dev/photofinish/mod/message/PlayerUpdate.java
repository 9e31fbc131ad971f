package dev.photofinish.mod.message;

/** One row of the board. */
public record PlayerUpdate(ParticipantInfo player) implements ServerMessage {}
