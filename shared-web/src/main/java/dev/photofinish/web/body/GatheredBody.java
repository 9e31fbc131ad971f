package dev.photofinish.web.body;

import dev.photofinish.web.problem.ProblemException;
import dev.photofinish.web.problem.ServerRefusal;
import java.io.ByteArrayOutputStream;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DataBufferUtils;
import org.springframework.http.HttpHeaders;

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
            throw tooLarge();
        }
        if (received <= limit) {
            bytes.writeBytes(part);
        }
        return this;
    }

    byte[] whole() {
        if (received > limit) {
            throw tooLarge();
        }
        return bytes.toByteArray();
    }

    /** The rest of the body may still be under way; nothing after it can be told from it. */
    static ProblemException tooLarge() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.CONNECTION, "close");
        return ServerRefusal.BODY_TOO_LARGE.with(headers);
    }
}
