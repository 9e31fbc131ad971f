package dev.photofinish.query.live;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** WebSocket frames as bytes. What a server sends is not masked, so the same bytes do for everybody (RFC 6455 §5). */
final class WebSocketBytes {
    static final int TEXT = 0x81;
    static final int COMPRESSED_TEXT = 0xC1;
    private static final int CLOSE = 0x88;
    private static final int PONG = 0x8A;
    private static final int MOST_REASON_BYTES = 123;

    private WebSocketBytes() {}

    static int sizeOf(int payload) {
        return payload + (payload < 126 ? 2 : payload < 65_536 ? 4 : 10);
    }

    static void put(ByteBuffer into, int head, byte[] payload) {
        into.put((byte) head);
        if (payload.length < 126) {
            into.put((byte) payload.length);
        } else if (payload.length < 65_536) {
            into.put((byte) 126).putShort((short) payload.length);
        } else {
            into.put((byte) 127).putLong(payload.length);
        }
        into.put(payload);
    }

    static byte[] close(int code, String reason) {
        byte[] text = reason.getBytes(StandardCharsets.UTF_8);
        int kept = Math.min(text.length, MOST_REASON_BYTES);
        byte[] payload = ByteBuffer.allocate(2 + kept)
                .putShort((short) code)
                .put(text, 0, kept)
                .array();
        return frame(CLOSE, payload);
    }

    static byte[] pong(byte[] payload) {
        return frame(PONG, payload);
    }

    private static byte[] frame(int head, byte[] payload) {
        ByteBuffer frame = ByteBuffer.allocate(sizeOf(payload.length));
        put(frame, head, payload);
        return frame.array();
    }
}
