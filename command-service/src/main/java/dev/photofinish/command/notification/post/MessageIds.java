package dev.photofinish.command.notification.post;

import java.time.Instant;

/** Ids of messages grow with their time. */
final class MessageIds {
    private static final long DISCORD_EPOCH_MS = 1_420_070_400_000L;
    private static final int TIMESTAMP_SHIFT = 22;
    /** Their clock is not ours. */
    private static final long CLOCKS_DIFFER_MS = 60_000;

    private MessageIds() {}

    /** One that no message posted since has a smaller id than. */
    static String before(Instant since) {
        long ms = since.toEpochMilli() - CLOCKS_DIFFER_MS - DISCORD_EPOCH_MS;
        return Long.toString(Math.max(0, ms) << TIMESTAMP_SHIFT);
    }
}
