package dev.photofinish.live.board;

import dev.photofinish.live.view.BoardEntry;
import org.jspecify.annotations.Nullable;

/**
 * One row of the standings.
 *
 * @param igtMs in-game time as shown, ticks included
 * @param deaths deaths as shown, ticks included
 * @param layerEntryIgt when the player first reached the highest layer; null when unknown
 * @param gapMs distance to the leader in milliseconds; null when there is none to tell
 * @param connected a mod socket is open
 */
public record Standing(
        BoardEntry entry,
        long igtMs,
        int deaths,
        @Nullable Long layerEntryIgt,
        @Nullable Long gapMs,
        boolean connected) {}
