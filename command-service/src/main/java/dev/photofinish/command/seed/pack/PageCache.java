package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Span;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.channels.FileChannel;

/** Sees to it that the kernel has a part of a file in memory, lest the event loop that sends it waits for the disk. */
final class PageCache {
    private PageCache() {}

    static void fill(FileChannel file, Span part) throws IOException {
        try (var arena = Arena.ofConfined()) {
            file.map(FileChannel.MapMode.READ_ONLY, part.from(), part.count(), arena)
                    .load();
        }
    }
}
