package dev.photofinish.command.seed.pack;

import dev.photofinish.command.seed.pack.zip.ExtendedZip;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;

/**
 * A player's pack, ready to be read.
 *
 * @param base the seed's zip, open
 * @param etag strong: the same one means the same bytes
 */
record OpenPack(FileChannel base, ExtendedZip zip, String etag) {
    long length() {
        return zip.length();
    }

    void close() {
        try {
            base.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
