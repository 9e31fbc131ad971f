package dev.photofinish.live.translation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where locale files are found. */
final class LocaleFiles {
    private static final Logger LOG = LoggerFactory.getLogger(LocaleFiles.class);
    private static final long LARGEST_FILE = 4L * 1024 * 1024;

    private LocaleFiles() {}

    /** The one that comes along. */
    static List<Translator> shipped() {
        try (InputStream french = LocaleFiles.class.getResourceAsStream("fr.toml")) {
            byte[] bytes = Objects.requireNonNull(french, "fr.toml").readAllBytes();
            return List.of(LocaleFile.read(new String(bytes, StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    static List<Translator> in(Path folder) {
        List<Translator> read = new ArrayList<>();
        for (Path file : files(folder)) {
            try {
                Translator found = LocaleFile.read(textOf(file));
                refuseKnown(found, read);
                read.add(found);
            } catch (IOException | BrokenLocaleException broken) {
                LOG.warn("{} is not used: {}", file, reason(broken));
            }
        }
        return read;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(".toml") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            LOG.warn("The folder with locale files cannot be read: game text stays English ({})", folder);
            return List.of();
        }
    }

    private static String textOf(Path file) throws IOException {
        if (Files.size(file) > LARGEST_FILE) {
            throw new BrokenLocaleException("it is larger than " + LARGEST_FILE + " bytes");
        }
        return Files.readString(file);
    }

    private static void refuseKnown(Translator found, List<Translator> read) {
        if (found.code().equals(Languages.ENGLISH.code())) {
            throw new BrokenLocaleException("English is what seeds are written in");
        }
        if (read.stream().anyMatch(other -> other.code().equals(found.code()))) {
            throw new BrokenLocaleException("there is another file for " + found.code());
        }
    }

    private static String reason(Exception broken) {
        return switch (broken) {
            case BrokenLocaleException locale -> locale.reason();
            default -> "it cannot be read (" + broken.getClass().getSimpleName() + ")";
        };
    }
}
