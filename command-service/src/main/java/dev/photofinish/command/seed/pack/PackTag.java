package dev.photofinish.command.seed.pack;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.TimeUnit;

/** Names the bytes of a pack: the same on every node that has the same zip of the same time. */
final class PackTag {
    /** To be raised when the same zip and configuration are put together in another way. */
    private static final int LAYOUT = 1;

    private static final int HALF = 16;

    private PackTag() {}

    static String of(FileIdentity base, byte[] config) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(ByteBuffer.allocate(Integer.BYTES + 2 * Long.BYTES)
                    .putInt(LAYOUT)
                    .putLong(base.size())
                    .putLong(base.modified().to(TimeUnit.NANOSECONDS))
                    .flip());
            return '"' + HexFormat.of().formatHex(digest.digest(config), 0, HALF) + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
