package dev.photofinish.command.mod.message;

import org.jspecify.annotations.Nullable;

/**
 * A loading screen ended and no gate was passed: where is the player?
 *
 * @param grace resting place travelled to; 0 when there was none
 * @param mapId part of the game's map, such as {@code m10_00_00_00}; null when unknown
 * @param position place on that map; null when unknown
 */
public record ZoneQuery(
        long grace, @Nullable String mapId, @Nullable Position position) implements ModMessage {
    /** Whether there is anything to go by. */
    public boolean answerable() {
        return grace != 0 || mapId != null;
    }
}
