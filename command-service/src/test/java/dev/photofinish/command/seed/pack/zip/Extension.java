package dev.photofinish.command.seed.pack.zip;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

/** Adds a file to a zip and puts the result together, which the product never does. */
record Extension(Path folder) {
    static final String NAME = "lib/speedfog_race.toml";
    static final Instant CHANGED = Instant.parse("2026-03-04T05:06:07Z");
    private static final int LARGEST_DIRECTORY = 1 << 20;

    ExtendedZip of(byte[] base, String content) throws IOException {
        try (var file = Zips.channel(folder, base)) {
            return of(file, content);
        }
    }

    /** One file for all, since thousands of them take their time. */
    static ExtendedZip inOne(FileChannel scratch, byte[] base, String content) throws IOException {
        scratch.truncate(0);
        scratch.write(ByteBuffer.wrap(base), 0);
        return of(scratch, content);
    }

    private static ExtendedZip of(FileChannel file, String content) throws IOException {
        var index = ZipIndex.read(file, file.size(), NAME, LARGEST_DIRECTORY);
        return ExtendedZip.of(index, content.getBytes(StandardCharsets.UTF_8), CHANGED);
    }

    byte[] bytes(byte[] base, String content) throws IOException {
        var zip = of(base, content);
        return bytes(base, zip, new Span(0, zip.length()), 1_000);
    }

    static byte[] bytes(byte[] base, ExtendedZip zip, Span wanted, int largest) {
        var bytes = ByteBuffer.allocate((int) wanted.count());
        zip.cut(wanted, largest).forEach(piece -> {
            if (piece.length() > largest) {
                throw new AssertionError("A piece of " + piece.length());
            }
            switch (piece) {
                case Piece.OfFile(var span) -> bytes.put(base, (int) span.from(), (int) span.count());
                case Piece.OfBytes(var here) -> bytes.put(here.duplicate());
            }
        });
        return bytes.array();
    }

    Path file(byte[] base, String content) {
        try {
            return Files.write(Files.createTempFile(folder, "extended", ".zip"), bytes(base, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
