package dev.photofinish.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * Where a cluster grows until it is complete. Each attempt has a folder of its own: the programs of an owner that was
 * killed over it may still be writing into theirs.
 */
record Staging(Path folder) {
    private static final String PREFIX = "postgres.new.";

    static Staging beside(Path cluster) throws IOException {
        Path parent = cluster.toAbsolutePath().getParent();
        try (var abandoned = Files.newDirectoryStream(parent, PREFIX + "*")) {
            for (Path one : abandoned) {
                Folders.deleteIfQuiet(one);
            }
        }
        return new Staging(Files.createTempDirectory(parent, PREFIX));
    }

    Path cluster() {
        return folder.resolve("postgres");
    }

    Path password() {
        return folder.resolve("password");
    }

    void complete(Path target) throws IOException {
        Password.keep(password(), cluster());
        Files.move(cluster(), target, StandardCopyOption.ATOMIC_MOVE);
        Folders.delete(folder);
    }
}
