package dev.photofinish.query.live;

import dev.photofinish.live.frame.Message;
import dev.photofinish.live.room.Form;
import dev.photofinish.query.web.ServerSentEvent;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

/** Frames as server-sent events inside one HTTP chunk (better V3). */
final class StreamChunks implements Form<byte[]> {
    /** Keeps the connection alive and means nothing. */
    static final byte[] COMMENT = chunk(ServerSentEvent.comment());
    /** The same for the page itself, which is not shown comments. */
    static final byte[] PING = chunk(ascii("event: ping\ndata: {\"type\":\"ping\"}\n\n"));
    /** Ends a chunked body. */
    static final byte[] END = ascii("0\r\n\r\n");

    private final UUID epoch;

    StreamChunks(UUID epoch) {
        this.epoch = epoch;
    }

    @Override
    public byte[] of(List<Message> messages) {
        ByteArrayOutputStream events = new ByteArrayOutputStream();
        for (Message message : messages) {
            String id = message.position() == null ? null : epoch + ":" + message.position();
            events.writeBytes(ServerSentEvent.of(message.type(), id, message.json()));
        }
        return chunk(events.toByteArray());
    }

    /** When to come back after the stream broke. */
    static byte[] retry(Duration after) {
        return chunk(ascii("retry: " + after.toMillis() + "\n\n"));
    }

    private static byte[] chunk(byte[] content) {
        ByteArrayOutputStream chunk = new ByteArrayOutputStream(content.length + 16);
        chunk.writeBytes(ascii(Integer.toHexString(content.length) + "\r\n"));
        chunk.writeBytes(content);
        chunk.writeBytes(ascii("\r\n"));
        return chunk.toByteArray();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
