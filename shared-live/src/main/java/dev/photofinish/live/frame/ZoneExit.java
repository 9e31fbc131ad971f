package dev.photofinish.live.frame;

/**
 * A gate out of the zone.
 *
 * @param discovered the player has been behind it
 */
public record ZoneExit(String text, String toName, boolean discovered) {}
