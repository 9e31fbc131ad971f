package dev.photofinish.command.seed.lookup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * A file's size and time: what has the same stamp need not be read again.
 *
 * @param modified microseconds since 1970
 */
public record PackStamp(long size, long modified) {
    /** The stamp of a file as it is now; empty when it is not there. */
    public static Optional<PackStamp> of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            var modified = attributes.lastModifiedTime().to(TimeUnit.MICROSECONDS);
            return Optional.of(new PackStamp(attributes.size(), modified));
        } catch (IOException gone) {
            return Optional.empty();
        }
    }
}
