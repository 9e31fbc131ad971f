package dev.photofinish.command.seed.pack.zip;

import dev.photofinish.command.seed.pack.zip.UnusableZipException.Damaged;
import dev.photofinish.command.seed.pack.zip.UnusableZipException.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;

/**
 * The last record of a zip, which says where the central directory is.
 *
 * @param comment of the whole archive, as it stands there
 */
record EndRecord(Span directory, int entries, ByteBuffer comment) {
    static final int SIGNATURE = 0x06054b50;
    static final int FIXED = 22;
    /** What a number of the record cannot say. With ZIP64 it stands for "see there". */
    static final int MANY_ENTRIES = 0xFFFF;

    static final long MANY_BYTES = 0xFFFF_FFFFL;

    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ZIP64_LOCATOR = 0x07064b50;
    private static final int ZIP64_LOCATOR_BYTES = 20;

    /** Reads no more of the file than the record may be long. */
    static EndRecord find(FileChannel file, long size) throws IOException {
        int most = ZIP64_LOCATOR_BYTES + FIXED + LONGEST_COMMENT;
        long from = Math.max(0, size - most);
        var tail = Littles.read(file, new Span(from, size - from));
        for (int at = tail.limit() - FIXED; at >= 0; at--) {
            if (isWhole(tail, at)) {
                var record = at(tail, at);
                // A comment may hold what looks like the record; the directory ends where the true one begins.
                if (record.directory.end() == from + at) {
                    return record.whole(tail, at);
                }
            }
        }
        throw new Damaged("it has no end record");
    }

    private static boolean isWhole(ByteBuffer tail, int at) {
        return tail.getInt(at) == SIGNATURE && at + FIXED + Littles.u16(tail, at + 20) == tail.limit();
    }

    private static EndRecord at(ByteBuffer tail, int at) throws UnusableZipException {
        int entries = Littles.u16(tail, at + 10);
        var directory = new Span(Littles.u32(tail, at + 16), Littles.u32(tail, at + 12));
        if (entries == MANY_ENTRIES
                || directory.from() == MANY_BYTES
                || directory.count() == MANY_BYTES
                || (at >= ZIP64_LOCATOR_BYTES && tail.getInt(at - ZIP64_LOCATOR_BYTES) == ZIP64_LOCATOR)) {
            throw new TooLarge("it is a ZIP64 archive");
        }
        // Copied, since what remembers the record is not to remember all that was read.
        var comment = Littles.allocate(tail.limit() - at - FIXED);
        comment.put(0, tail, at + FIXED, comment.capacity());
        return new EndRecord(directory, entries, comment.asReadOnlyBuffer());
    }

    private EndRecord whole(ByteBuffer tail, int at) throws Damaged {
        if (tail.getInt(at + 4) != 0 || Littles.u16(tail, at + 8) != entries) {
            throw new Damaged("it is one part of several");
        }
        return this;
    }
}
