package dev.photofinish.command.notification.post;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.store.Intent;
import java.nio.ByteBuffer;
import java.util.Base64;
import java.util.UUID;

/** By what Discord knows a message that it is given twice within a few minutes; it takes 25 characters. */
public final class Nonce {
    private Nonce() {}

    static String of(LiveRaceId liveRace, Part part) {
        return of(liveRace.value(), part.spelled());
    }

    /** The same for the same. */
    public static String of(UUID what, String occasion) {
        var id = new Intent(what).id(occasion);
        var bytes = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
