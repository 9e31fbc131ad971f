package dev.photofinish.command.seed.config;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells one content of a file from another without reading it.
 *
 * @param key tells a file from another one put in its place; null where the file system has none
 */
record FileStamp(FileTime modified, long size, @Nullable Object key) {
    /** Of a file that is not there. */
    static final FileStamp ABSENT = new FileStamp(FileTime.fromMillis(0), -1, null);

    static FileStamp of(Path file) {
        try {
            var attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return new FileStamp(attributes.lastModifiedTime(), attributes.size(), attributes.fileKey());
        } catch (IOException absent) {
            return ABSENT;
        }
    }
}
