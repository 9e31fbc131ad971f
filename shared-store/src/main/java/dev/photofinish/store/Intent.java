package dev.photofinish.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a client wants once, however often it asks. A command sent for a named intent takes effect once, and the ids made
 * for the intent are the same at every attempt, so that an attempt that was cut short can simply be made again.
 *
 * @param name the same at every attempt; null = there is only this one attempt
 */
public record Intent(@Nullable UUID name) {
    /** An attempt that nobody will repeat. */
    public static final Intent UNREPEATED = new Intent(null);

    private static final long VERSION_4 = 0x4000L;
    private static final long VERSION_MASK = 0xF000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long VARIANT_MASK = 0xC000_0000_0000_0000L;

    /** An id for something that is made for this intent; one for each purpose. */
    public UUID id(String purpose) {
        return name == null ? UUID.randomUUID() : derived(name + " " + purpose);
    }

    private static UUID derived(String text) {
        try {
            var hash =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID((hash.getLong() & ~VERSION_MASK) | VERSION_4, (hash.getLong() & ~VARIANT_MASK) | VARIANT);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-256", e);
        }
    }
}
