package dev.photofinish.mod.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the server now believes this player to be, and the way out: the confirmation of a gate flag. */
public record ZoneUpdate(
        String nodeId, String displayName, @Nullable Integer tier, List<ZoneExit> exits) implements ServerMessage {}
