package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** What keeps the other users of this machine out of a PostgreSQL that listens on loopback: a random password. */
final class Password {
    private static final String FILE = "photofinish.password";
    private static final int BYTES = 24;

    private Password() {}

    static String of(Path cluster) {
        try {
            return Files.readString(cluster.resolve(FILE)).strip();
        } catch (IOException e) {
            throw new PostgresUnavailableException("The password of the cluster cannot be read", e);
        }
    }

    static void writeNew(Path file) throws IOException {
        byte[] random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random) + "\n";
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), ownerOnly)) {
            channel.write(StandardCharsets.US_ASCII.encode(password));
        }
    }

    static void keep(Path file, Path cluster) throws IOException {
        Files.move(file, cluster.resolve(FILE));
    }
}
