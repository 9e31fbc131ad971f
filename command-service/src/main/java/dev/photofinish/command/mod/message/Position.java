package dev.photofinish.command.mod.message;

/** A place in the game's coordinates. */
public record Position(double x, double y, double z) {}
