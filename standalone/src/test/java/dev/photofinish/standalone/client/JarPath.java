package dev.photofinish.standalone.client;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The class path of the tests with its folders packed: the JVM remembers classes of jars alone. */
final class JarPath {
    private static final ToolProvider JAR = ToolProvider.findFirst("jar").orElseThrow();

    private final Path folder;

    /** @param folder where the jars are made; exists */
    JarPath(Path folder) {
        this.folder = folder;
    }

    /** The same for the same files, and another when one of them has changed. */
    static String fingerprint(String classPath) {
        var sum = new CRC32();
        entries(classPath).stream()
                .filter(Files::exists)
                .flatMap(JarPath::files)
                .map(JarPath::state)
                .forEach(state -> sum.update(state.getBytes(StandardCharsets.UTF_8)));
        return HexFormat.of().toHexDigits(sum.getValue(), 8);
    }

    private static List<Path> entries(String classPath) {
        return Pattern.compile(Pattern.quote(File.pathSeparator))
                .splitAsStream(classPath)
                .map(Path::of)
                .toList();
    }

    private static Stream<Path> files(Path entry) {
        try (var files = Files.walk(entry)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String of(String classPath) {
        var entries = entries(classPath);
        return IntStream.range(0, entries.size())
                .mapToObj(n -> jar(entries.get(n), folder.resolve(n + ".jar")))
                .flatMap(Optional::stream)
                .map(Path::toString)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static Optional<Path> jar(Path entry, Path jar) {
        if (Files.isRegularFile(entry)) {
            return Optional.of(entry);
        }
        if (isEmpty(entry)) {
            return Optional.empty();
        }
        int failed = JAR.run(
                System.err,
                System.err,
                "--create",
                "--no-compress",
                "--file",
                jar.toString(),
                "-C",
                entry.toString(),
                ".");
        if (failed != 0) {
            throw new IllegalStateException(entry + " cannot be packed");
        }
        return Optional.of(jar);
    }

    private static boolean isEmpty(Path folder) {
        if (!Files.isDirectory(folder)) {
            return true;
        }
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.findAny().isEmpty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
