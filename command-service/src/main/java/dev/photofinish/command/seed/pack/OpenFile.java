package dev.photofinish.command.seed.pack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file that is open, and which one it is. */
record OpenFile(FileIdentity identity, FileChannel channel) {
    private static final int TRIES = 3;

    /** Opened between two looks that see the same: what is known of one file must not be taken for what replaced it. */
    static OpenFile at(Path path) throws IOException {
        var before = FileIdentity.of(path);
        for (int i = 0; i < TRIES; i++) {
            var channel = FileChannel.open(path, StandardOpenOption.READ);
            try {
                var after = FileIdentity.of(path);
                if (after.equals(before)) {
                    return new OpenFile(after, channel);
                }
                before = after;
            } catch (IOException failure) {
                channel.close();
                throw failure;
            }
            channel.close();
        }
        throw PackRefusal.PACK_DAMAGED.exception();
    }
}
