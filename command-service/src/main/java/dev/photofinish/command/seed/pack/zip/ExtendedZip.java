package dev.photofinish.command.seed.pack.zip;

import dev.photofinish.command.seed.pack.zip.UnusableZipException.TooLarge;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A zip with one more file, without a copy of it (domain §7.2): its files as they are, the new one, its central directory
 * with one more entry, a new end record. The same zip and content give the same bytes whenever they are asked for.
 *
 * @param pieces one behind the other
 */
public record ExtendedZip(List<Piece> pieces) {
    /**
     * The zip with its additional file.
     *
     * @param changed what the file's time is said to be
     * @throws TooLarge when the result would need ZIP64
     */
    public static ExtendedZip of(ZipIndex base, byte[] content, Instant changed) throws TooLarge {
        var file = new StoredFile(base.name(), base.utf8(), content, changed);
        long at = base.files().count();
        var local = file.local();
        var central = file.central(at);
        long kept = base.directory().stream().mapToLong(Span::count).sum();
        var directory = new Span(at + local.remaining(), kept + central.remaining());
        int entries = base.entries() + 1;
        if (entries >= EndRecord.MANY_ENTRIES || directory.end() >= EndRecord.MANY_BYTES) {
            throw new TooLarge("with one more file it would be a ZIP64 archive");
        }
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece.OfFile(base.files()));
        pieces.add(new Piece.OfBytes(local));
        base.directory().forEach(span -> pieces.add(new Piece.OfFile(span)));
        pieces.add(new Piece.OfBytes(ending(central, directory, entries, base.comment())));
        return new ExtendedZip(List.copyOf(pieces));
    }

    /** Its size in bytes. */
    public long length() {
        return pieces.stream().mapToLong(Piece::length).sum();
    }

    /** Some of its bytes, in pieces none of which is larger than that. */
    public Stream<Piece> cut(Span wanted, int largest) {
        List<Piece> cut = new ArrayList<>();
        long at = 0;
        for (var piece : pieces) {
            long from = Math.max(wanted.from(), at);
            long to = Math.min(wanted.end(), at + piece.length());
            if (from < to) {
                cut.add(piece.cut(new Span(from - at, to - from)));
            }
            at += piece.length();
        }
        return cut.stream().flatMap(piece -> inParts(piece, largest));
    }

    private static Stream<Piece> inParts(Piece piece, int largest) {
        return Stream.iterate(0L, from -> from < piece.length(), from -> from + largest)
                .map(from -> piece.cut(new Span(from, Math.min(largest, piece.length() - from))));
    }

    private static ByteBuffer ending(ByteBuffer central, Span directory, int entries, ByteBuffer comment) {
        var ending = Littles.allocate(central.remaining() + EndRecord.FIXED + comment.remaining());
        ending.put(central).putInt(EndRecord.SIGNATURE);
        ending.putInt(0); // the first disk, and the only one
        ending.putShort((short) entries).putShort((short) entries);
        ending.putInt((int) directory.count()).putInt((int) directory.from());
        ending.putShort((short) comment.remaining()).put(comment.duplicate());
        return ending.flip();
    }
}
