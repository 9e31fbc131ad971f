package dev.photofinish.command.seed.pack.zip;

import dev.photofinish.command.seed.pack.zip.UnusableZipException.TooLarge;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.List;

/**
 * What has to be known of a zip to add one certain file to it.
 *
 * @param files everything before the central directory
 * @param directory what stays of the central directory: all of it, unless the file was there before
 * @param entries how many that are
 * @param name of the file to add, its bytes as Latin-1
 * @param utf8 whether they are to be called UTF-8
 * @param comment of the archive
 */
public record ZipIndex(Span files, List<Span> directory, int entries, String name, boolean utf8, ByteBuffer comment) {
    /**
     * Reads the end of a zip and its central directory, nothing else.
     *
     * @param size of the file
     * @param inFolder name of the file to add, as it is inside the zip's one top folder, or at the root without one
     * @param largestDirectory bytes of a central directory worth reading
     * @throws UnusableZipException when nothing can be added
     */
    public static ZipIndex read(FileChannel file, long size, String inFolder, long largestDirectory)
            throws IOException {
        var end = EndRecord.find(file, size);
        if (end.directory().count() > largestDirectory) {
            throw new TooLarge("its directory has " + end.directory().count() + " bytes");
        }
        var entries = CentralEntry.all(Littles.read(file, end.directory()), end.entries());
        var top = TopFolder.of(entries);
        var name = top.prefix() + inFolder;
        var others =
                entries.stream().filter(entry -> !entry.name().equals(name)).toList();
        return new ZipIndex(
                new Span(0, end.directory().from()),
                places(others, end.directory().from()),
                others.size(),
                name,
                top.utf8(),
                end.comment());
    }

    /** Where the entries are in the file, neighbours as one. */
    private static List<Span> places(List<CentralEntry> entries, long directory) {
        List<Span> places = new ArrayList<>();
        for (var entry : entries) {
            long from = directory + entry.place().from();
            long count = entry.place().count();
            if (!places.isEmpty() && places.getLast().end() == from) {
                var before = places.removeLast();
                places.add(new Span(before.from(), before.count() + count));
            } else {
                places.add(new Span(from, count));
            }
        }
        return List.copyOf(places);
    }
}
