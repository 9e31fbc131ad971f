package dev.photofinish.command.stream.eventsub;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpHeaders;

/**
 * What came in by the name of Twitch. Hostile until it is checked.
 *
 * @param id the same when Twitch sends it again
 * @param timestamp as it was signed
 * @param signature what is to prove it
 * @param kind as {@code notification}
 */
@SuppressWarnings("ArrayRecordComponent") // the bytes that were signed, never compared
record Message(String id, String timestamp, String signature, String kind, byte[] body) {
    private static final String PREFIX = "Twitch-Eventsub-Message-";

    static Message of(HttpHeaders headers, byte[] body) {
        return new Message(
                header(headers, "Id"),
                header(headers, "Timestamp"),
                header(headers, "Signature"),
                header(headers, "Type"),
                body);
    }

    /** When it was made; long ago when it does not say. */
    Instant at() {
        try {
            return Instant.parse(timestamp).truncatedTo(ChronoUnit.MICROS);
        } catch (DateTimeException nonsense) {
            return Instant.EPOCH;
        }
    }

    /** What the signature is about, before the body. */
    byte[] signedHead() {
        return (id + timestamp).getBytes(StandardCharsets.UTF_8);
    }

    private static String header(HttpHeaders headers, String name) {
        var value = headers.getFirst(PREFIX + name);
        return value == null ? "" : value;
    }
}
