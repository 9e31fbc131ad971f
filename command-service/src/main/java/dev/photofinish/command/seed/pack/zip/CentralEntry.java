package dev.photofinish.command.seed.pack.zip;

import dev.photofinish.command.seed.pack.zip.UnusableZipException.Damaged;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What the central directory says of a file.
 *
 * @param name its bytes one by one as Latin-1, whatever they mean
 * @param utf8 whether they are said to be UTF-8
 * @param place where the entry is, counted from the beginning of the directory
 */
record CentralEntry(String name, boolean utf8, Span place) {
    static final int SIGNATURE = 0x02014b50;
    static final int FIXED = 46;
    static final int UTF8_FLAG = 1 << 11;

    /** Every entry of a whole directory. */
    static List<CentralEntry> all(ByteBuffer directory, int expected) throws Damaged {
        List<CentralEntry> entries = new ArrayList<>();
        for (int at = 0;
                at < directory.limit();
                at = (int) entries.getLast().place.end()) {
            entries.add(at(directory, at));
        }
        if (entries.size() != expected) {
            throw new Damaged("its directory has %d entries instead of %d".formatted(entries.size(), expected));
        }
        return entries;
    }

    private static CentralEntry at(ByteBuffer directory, int at) throws Damaged {
        if (directory.limit() - at < FIXED || directory.getInt(at) != SIGNATURE) {
            throw new Damaged("its directory is broken");
        }
        int name = Littles.u16(directory, at + 28);
        int whole = FIXED + name + Littles.u16(directory, at + 30) + Littles.u16(directory, at + 32);
        if (directory.limit() - at < whole) {
            throw new Damaged("its directory ends within an entry");
        }
        var text = new byte[name];
        directory.get(at + FIXED, text);
        return new CentralEntry(
                new String(text, StandardCharsets.ISO_8859_1),
                (Littles.u16(directory, at + 8) & UTF8_FLAG) != 0,
                new Span(at, whole));
    }
}
