package dev.photofinish.command.web.body;

import dev.photofinish.command.web.problem.EdgeException;
import dev.photofinish.command.web.problem.EdgeRefusal;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;

/**
 * A body in the making. What goes beyond the limit is thrown away but still read for a while: a client that is cut off
 * while it sends may never see the answer.
 */
final class GatheredBody {
    private static final int READ_ON_FOR = 16;

    private final int limit;
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long received;

    GatheredBody(int limit) {
        this.limit = limit;
    }

    /** Whether a client that announces this many bytes is worth listening to at all. */
    static boolean hopeless(long announced, int limit) {
        return announced > (long) limit * READ_ON_FOR;
    }

    GatheredBody add(DataBuffer buffer) {
        var part = new byte[buffer.readableByteCount()];
        buffer.read(part);
        DataBufferUtils.release(buffer);
        received += part.length;
        if (hopeless(received, limit)) {
            throw new EdgeException(EdgeRefusal.BODY_TOO_LARGE);
        }
        if (received <= limit) {
            bytes.writeBytes(part);
        }
        return this;
    }

    byte[] whole() {
        if (received > limit) {
            throw new EdgeException(EdgeRefusal.BODY_TOO_LARGE);
        }
        return bytes.toByteArray();
    }
}
