package dev.photofinish.query.web;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Server-sent events as bytes. */
public final class ServerSentEvent {
    private static final byte[] COMMENT = ascii(": still here\n\n");

    private ServerSentEvent() {}

    /** An event whose data is JSON on one line. */
    public static byte[] of(String name, byte[] json) {
        return of(name, null, json);
    }

    /**
     * An event whose data is JSON on one line.
     *
     * @param id what a browser that comes back says it saw last; null = nothing new
     */
    public static byte[] of(String name, @Nullable String id, byte[] json) {
        var event = new ByteArrayOutputStream(json.length + 128);
        event.writeBytes(ascii("event: " + name + "\n"));
        if (id != null) {
            event.writeBytes(ascii("id: " + id + "\n"));
        }
        event.writeBytes(ascii("data: "));
        event.writeBytes(json);
        event.writeBytes(ascii("\n\n"));
        return event.toByteArray();
    }

    /** Keeps a silent connection alive; a new one each time, for whoever writes it may change it. */
    public static byte[] comment() {
        return COMMENT.clone();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
