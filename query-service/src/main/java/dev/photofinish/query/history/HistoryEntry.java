package dev.photofinish.query.history;

import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.UserInfo;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * One event of a race (better V7).
 *
 * @param actor who asked for it; null when nobody did
 * @param participantId the player it is about; null when it is about none
 * @param data what else the event says
 */
record HistoryEntry(
        long position,
        String type,
        Instant at,
        @Nullable UserInfo actor,
        @Nullable RunId participantId,
        ObjectNode data) {}
