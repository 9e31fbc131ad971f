package dev.photofinish.command.run.lookup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** The key that tokens are derived by: configured, or made once and kept in the data folder for its owner to read. */
final class ServerKey {
    private static final int BYTES = 32;

    private ServerKey() {}

    static byte[] of(@Nullable String configured, Path dataFolder) {
        if (configured != null && !configured.isBlank()) {
            return configured.getBytes(StandardCharsets.UTF_8);
        }
        try {
            return kept(Files.createDirectories(dataFolder).resolve("server.key"));
        } catch (IOException e) {
            throw new UncheckedIOException("The server's key cannot be kept in " + dataFolder, e);
        }
    }

    private static byte[] kept(Path file) throws IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return HexFormat.of().parseHex(Files.readString(file).strip());
    }

    /** Written aside and moved by a link, so that nobody ever reads half a key. */
    private static void create(Path file) throws IOException {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        var aside = Files.createTempFile(file.getParent(), "server", ".key");
        try {
            if (Files.getFileStore(aside).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(aside, PosixFilePermissions.fromString("rw-------"));
            }
            Files.writeString(aside, HexFormat.of().formatHex(bytes), StandardOpenOption.DSYNC);
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another process of this server was first; its key is the key.
        } finally {
            Files.delete(aside);
        }
    }
}
