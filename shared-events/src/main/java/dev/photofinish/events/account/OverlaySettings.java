package dev.photofinish.events.account;

import org.jspecify.annotations.Nullable;

/**
 * How the mod's overlay looks in an account's game.
 *
 * @param fontSize in points; null = the mod's own
 */
public record OverlaySettings(@Nullable Double fontSize) {
    /** Nothing chosen. */
    public static final OverlaySettings DEFAULTS = new OverlaySettings(null);

    /** These settings with whatever the other ones choose on top. */
    public OverlaySettings with(OverlaySettings wished) {
        return wished.fontSize == null ? this : wished;
    }
}
