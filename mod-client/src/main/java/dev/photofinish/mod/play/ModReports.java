package dev.photofinish.mod.play;

import dev.photofinish.mod.message.ZoneQuery;
import org.jspecify.annotations.Nullable;

/** Where a player's doings go: the mod, and for giving up, the web page. Times in milliseconds of in-game time. */
public interface ModReports {

    /** The once-a-second report. */
    void status(long igtMs, int deaths);

    /** A flag was set; {@code nodeId} is null for the finish flag. */
    void flag(int flagId, long igtMs, @Nullable String nodeId);

    /** A loading screen ended without a gate. */
    void whereAmI(ZoneQuery query);

    /** The player wants out. */
    void giveUp();
}
