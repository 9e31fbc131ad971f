package dev.photofinish.live.frame;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A frame ready for the wire. The bytes are shared: nobody may change them.
 *
 * @param type the frame's discriminator
 * @param position everything up to here is delivered with it; null when no fact stands behind it
 * @param json the frame in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent")
public record Message(String type, @Nullable Long position, byte[] json) {
    /** The frame as text. */
    public String text() {
        return new String(json, StandardCharsets.UTF_8);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Message message && type.equals(message.type) && Arrays.equals(json, message.json);
    }

    /** Of what costs nothing to look at. */
    @Override
    public int hashCode() {
        return 31 * type.hashCode() + json.length;
    }

    @Override
    public String toString() {
        return text();
    }
}
