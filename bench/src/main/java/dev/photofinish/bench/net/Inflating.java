package dev.photofinish.bench.net;

import java.util.Arrays;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Undoes permessage-deflate for one socket, or for many when each message was compressed by itself. */
public final class Inflating implements AutoCloseable {

    private static final byte[] TAIL = {0, 0, (byte) 0xFF, (byte) 0xFF};

    private final Inflater inflater = new Inflater(true);
    private final boolean forgetful;
    private byte[] out = new byte[1 << 16];

    /** {@code forgetful} when the server takes no context over from one message to the next. */
    public Inflating(boolean forgetful) {
        this.forgetful = forgetful;
    }

    /** The message's text as bytes of its own. */
    public byte[] inflate(byte[] bytes, int offset, int length) throws DataFormatException {
        if (forgetful) {
            inflater.reset();
        }
        byte[] in = Arrays.copyOfRange(bytes, offset, offset + length + TAIL.length);
        System.arraycopy(TAIL, 0, in, length, TAIL.length);
        inflater.setInput(in);
        int size = 0;
        while (true) {
            int count = inflater.inflate(out, size, out.length - size);
            size += count;
            if (size < out.length) {
                return Arrays.copyOf(out, size);
            }
            out = Arrays.copyOf(out, out.length * 2);
        }
    }

    @Override
    public void close() {
        inflater.end();
    }
}
