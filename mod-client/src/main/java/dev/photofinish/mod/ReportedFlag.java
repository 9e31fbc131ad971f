package dev.photofinish.mod;

import dev.photofinish.mod.message.EventFlag;
import org.jspecify.annotations.Nullable;

/**
 * A flag the player set, kept until the server has it. {@code nodeId} is the zone it leads to, null for the finish flag
 * or when unknown.
 */
record ReportedFlag(int flagId, long igtMs, @Nullable String nodeId) {

    EventFlag toMessage() {
        return new EventFlag(flagId, igtMs);
    }
}
