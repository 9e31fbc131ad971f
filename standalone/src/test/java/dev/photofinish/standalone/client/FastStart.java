package dev.photofinish.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;

/**
 * What lets the server processes of a whole run start sooner: the classes that a first one loaded and linked, remembered
 * for all that follow, in this JVM and in those beside it.
 *
 * <p>Making it takes as long as some starts do, so that it is for whole runs: {@code photofinish.fast-start} names its
 * folder, and without it a server starts from the class path as it is.
 */
final class FastStart {
    /** Of the one that is remembered: it ends once all that is written down. */
    private static final Duration WRITING_TAKES_AT_MOST = Duration.ofMinutes(3);

    private static final List<String> OPTIONS = prepared();

    private FastStart() {}

    /** For {@code java}, the class path among them. */
    static List<String> options() {
        return OPTIONS;
    }

    private static List<String> prepared() {
        var folder = System.getProperty("photofinish.fast-start", "");
        var classPath = System.getProperty("java.class.path");
        if (folder.isEmpty()) {
            return List.of("-cp", classPath);
        }
        // Under a name of its own for each state of the code, so that no server of yesterday is tested.
        return prepared(Path.of(folder, JarPath.fingerprint(classPath)), classPath);
    }

    /** Whoever comes first makes it, the others wait for that. */
    private static List<String> prepared(Path folder, String classPath) {
        try {
            Files.createDirectories(folder);
            try (var channel = FileChannel.open(
                            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var lock = channel.lock()) {
                var jars = folder.resolve("class-path");
                var classes = folder.resolve("classes.aot");
                if (!Files.exists(classes)) {
                    Files.writeString(jars, new JarPath(folder).of(classPath));
                    train(folder, List.of("-XX:AOTCacheOutput=" + classes, "-cp", Files.readString(jars)));
                }
                return List.of("-XX:AOTCache=" + classes, "-cp", Files.readString(jars));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void train(Path folder, List<String> options) {
        var server = ServerProcess.start(
                options,
                "dev.photofinish.standalone.StandaloneApplication",
                ServerProcess.freePort(),
                folder.resolve("training.log"),
                List.of("--photofinish.data-dir=" + folder.resolve("data")));
        try (server) {
            var api = Api.as(server.awaitReady().address(), "olga", "organizer");
            for (var path : List.of("/", "/api/races", "/api/auth/me")) {
                api.get(path);
            }
            server.stop(WRITING_TAKES_AT_MOST);
        }
    }
}
