package dev.photofinish.embedded;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** PostgreSQL's own log, which tells why it did not start. */
record ServerLog(Path file) {
    private static final int AT_MOST = 4_000;

    long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            return 0;
        }
    }

    /** What was written after the given size, the last few thousand characters of it. */
    String since(long size) {
        try (var log = new RandomAccessFile(file.toFile(), "r")) {
            log.seek(Math.max(size, log.length() - AT_MOST));
            byte[] rest = new byte[(int) (log.length() - log.getFilePointer())];
            log.readFully(rest);
            return new String(rest, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return "";
        }
    }
}
