package dev.photofinish.mod.message;

/** A gate out of the zone just entered, and whether its far side is known to the player. */
public record ZoneExit(String text, String toName, boolean discovered) {}
