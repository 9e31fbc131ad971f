package dev.photofinish.command.seed.pack.zip;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;

/** Bytes as zips have them: numbers without a sign, the low byte first. */
final class Littles {
    private Littles() {}

    static ByteBuffer allocate(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    /** Exactly these bytes of a file; its own position is left alone. */
    static ByteBuffer read(FileChannel file, Span span) throws IOException {
        var bytes = allocate(Math.toIntExact(span.count()));
        while (bytes.hasRemaining()) {
            if (file.read(bytes, span.from() + bytes.position()) < 0) {
                throw new EOFException("it ends too early");
            }
        }
        return bytes.flip();
    }

    static int u16(ByteBuffer bytes, int at) {
        return Short.toUnsignedInt(bytes.getShort(at));
    }

    static long u32(ByteBuffer bytes, int at) {
        return Integer.toUnsignedLong(bytes.getInt(at));
    }
}
