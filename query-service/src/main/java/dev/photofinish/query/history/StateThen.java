package dev.photofinish.query.history;

import dev.photofinish.query.web.RestTime;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;

/**
 * A race as it was.
 *
 * @param frame the {@code race_state} of that moment, encoded
 * @param at the moment it stands for
 */
@SuppressWarnings("ArrayRecordComponent")
record StateThen(byte[] frame, Instant at) {
    /** The frame with one more field, {@code at}. */
    byte[] body() {
        var end = (",\"at\":\"" + RestTime.text(at) + "\"}").getBytes(StandardCharsets.UTF_8);
        var body = Arrays.copyOf(frame, frame.length - 1 + end.length);
        System.arraycopy(end, 0, body, frame.length - 1, end.length);
        return body;
    }
}
