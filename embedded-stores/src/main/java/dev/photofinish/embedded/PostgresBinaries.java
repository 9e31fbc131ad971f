package dev.photofinish.embedded;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The programs of PostgreSQL, unpacked once a version and machine into a cache that all data folders share. */
final class PostgresBinaries {
    private PostgresBinaries() {}

    /** The folder that holds {@code bin/}, {@code lib/} and {@code share/}. */
    static Path unpacked(Path dataFolder) {
        Platform platform = Platform.current();
        String name = version() + "-" + platform.system() + "-" + platform.processor();
        try {
            Path home = cache(dataFolder).resolve(name);
            if (!Files.isDirectory(home)) {
                unpack(platform, home);
            }
            return home;
        } catch (IOException e) {
            throw new PostgresUnavailableException("PostgreSQL's programs cannot be unpacked", e);
        }
    }

    private static void unpack(Platform platform, Path home) throws IOException {
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream("/" + platform.archive())) {
            if (archive == null) {
                throw new PostgresUnavailableException("No PostgreSQL comes with this build for %s on %s"
                        .formatted(platform.system(), platform.processor()));
            }
            TarXz.unpack(archive, home);
        }
    }

    /** The user's cache when there is one to write to, else the data folder itself. */
    private static Path cache(Path dataFolder) {
        Path shared = userCache().resolve("photofinish").resolve("postgres");
        try {
            Files.createDirectories(shared);
            return Files.isWritable(shared) ? shared : beside(dataFolder);
        } catch (IOException noCacheHere) {
            return beside(dataFolder);
        }
    }

    private static Path beside(Path dataFolder) {
        return dataFolder.resolve("postgres-bin");
    }

    private static Path userCache() {
        @Nullable String configured = System.getenv("XDG_CACHE_HOME");
        return configured == null || configured.isBlank()
                ? Path.of(System.getProperty("user.home"), ".cache")
                : Path.of(configured);
    }

    private static String version() {
        var properties = new Properties();
        try (InputStream in = PostgresBinaries.class.getResourceAsStream("postgres.properties")) {
            properties.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties.getProperty("version");
    }
}
