package dev.photofinish.command.seed.pack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * Which file it is, and as of when.
 *
 * @param key what the file system calls it; null when it has no names of its own
 */
record FileIdentity(Path path, @Nullable Object key, long size, FileTime modified) {
    /** Of the file there is now; a folder is none. */
    static FileIdentity of(Path path) throws IOException {
        var attributes = Files.readAttributes(path, BasicFileAttributes.class);
        if (!attributes.isRegularFile()) {
            throw new NoSuchFileException(path.toString());
        }
        return new FileIdentity(path, attributes.fileKey(), attributes.size(), attributes.lastModifiedTime());
    }
}
