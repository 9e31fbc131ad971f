package dev.photofinish.query.live;

import dev.photofinish.live.frame.Message;
import dev.photofinish.live.room.Form;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;

/**
 * Frames compressed once for everybody: without context takeover each message stands alone (RFC 7692 §7.1.1). Small ones
 * go as they are.
 */
final class DeflatedFrames implements Form<byte[]> {
    /** Ends every sync flush and is left out on the wire (RFC 7692 §7.2.1). */
    private static final int TAIL_BYTES = 4;

    private final int above;
    private final ThreadLocal<Deflater> deflaters;

    DeflatedFrames(int above, int level) {
        this.above = above;
        this.deflaters = ThreadLocal.withInitial(() -> new Deflater(level, true));
    }

    @Override
    public byte[] of(List<Message> messages) {
        ByteArrayOutputStream frames = new ByteArrayOutputStream();
        for (Message message : messages) {
            boolean small = message.json().length < above;
            byte[] payload = small ? message.json() : deflated(message.json());
            ByteBuffer frame = ByteBuffer.allocate(WebSocketBytes.sizeOf(payload.length));
            WebSocketBytes.put(frame, small ? WebSocketBytes.TEXT : WebSocketBytes.COMPRESSED_TEXT, payload);
            frames.writeBytes(frame.array());
        }
        return frames.toByteArray();
    }

    private byte[] deflated(byte[] json) {
        Deflater deflater = deflaters.get();
        deflater.reset();
        deflater.setInput(json);
        byte[] out = new byte[json.length / 2 + 64];
        int length = 0;
        while (true) {
            length += deflater.deflate(out, length, out.length - length, Deflater.SYNC_FLUSH);
            if (length < out.length) {
                return Arrays.copyOf(out, length - TAIL_BYTES);
            }
            out = Arrays.copyOf(out, out.length * 2);
        }
    }
}
