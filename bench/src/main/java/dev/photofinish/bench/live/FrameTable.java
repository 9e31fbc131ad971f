package dev.photofinish.bench.live;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import org.jspecify.annotations.Nullable;

/**
 * Frames already read, by a 64-bit hash of their bytes: every spectator of a race gets the same ones, and reading each
 * just once is what lets one thread watch for thousands. A fixed number of slots; the newer frame wins its slot.
 */
final class FrameTable {

    private static final VarHandle LONGS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long MIX = 0x9E3779B97F4A7C15L;
    private static final int SLOTS = 1 << 13;

    private final long[] hashes = new long[SLOTS];
    private final @Nullable SeenFrame[] frames = new SeenFrame[SLOTS];

    @Nullable
    SeenFrame find(long hash) {
        int slot = slot(hash);
        return hashes[slot] == hash ? frames[slot] : null;
    }

    void keep(long hash, SeenFrame frame) {
        hashes[slot(hash)] = hash;
        frames[slot(hash)] = frame;
    }

    private static int slot(long hash) {
        return (int) (hash >>> 40) & (SLOTS - 1);
    }

    static long hash(byte[] bytes, int offset, int length) {
        long hash = length * MIX;
        int at = offset;
        int end = offset + length;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            hash = Long.rotateLeft(hash ^ ((long) LONGS.get(bytes, at) * MIX), 27) * MIX;
        }
        for (; at < end; at++) {
            hash = Long.rotateLeft(hash ^ (bytes[at] * MIX), 27) * MIX;
        }
        return hash ^ (hash >>> 32);
    }
}
