package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.Span;
import io.netty.channel.DefaultFileRegion;
import java.nio.channels.FileChannel;

/** A part of a file that others send parts of too: the file stays open when this one is through. */
final class SharedFileRegion extends DefaultFileRegion {
    SharedFileRegion(FileChannel file, Span part) {
        super(file, part.from(), part.count());
    }

    @Override
    protected void deallocate() {
        // Whoever opened the file closes it.
    }
}
