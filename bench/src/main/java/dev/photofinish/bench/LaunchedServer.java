package dev.photofinish.bench;

import dev.photofinish.bench.live.Pause;
import dev.photofinish.bench.live.Platform;
import dev.photofinish.bench.live.Servers;
import dev.photofinish.mod.pool.SyntheticPool;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A server that the bench started for itself, on a free port, an empty store and a pool large enough for every scenario.
 * The command may say {@code {port}}, {@code {data}} and {@code {seeds}}, and {@code {query-port}} when reads and
 * spectators go to another process than commands and mods. Its output goes to {@code server.log} beside them, and the
 * folder goes away with the server.
 */
final class LaunchedServer implements AutoCloseable {

    static final int SEEDS = 240;
    private static final long READY_WITHIN_NANOS = TimeUnit.MINUTES.toNanos(2);

    private final Path folder;
    private final Process process;
    private final Servers servers;

    private LaunchedServer(Path folder, Process process, Servers servers) {
        this.folder = folder;
        this.process = process;
        this.servers = servers;
    }

    static LaunchedServer start(String command, Map<String, String> environment) throws IOException {
        Path folder = Files.createTempDirectory("photofinish-bench");
        SyntheticPool.write(folder.resolve("seeds"), SEEDS, 4);
        int port = freePort();
        int queryPort = command.contains("{query-port}") ? freePort() : port;
        String filled = command.replace("{port}", Integer.toString(port))
                .replace("{query-port}", Integer.toString(queryPort))
                .replace("{data}", folder.resolve("data").toString())
                .replace("{seeds}", folder.resolve("seeds").toString());
        ProcessBuilder builder = new ProcessBuilder(List.of("sh", "-c", "exec " + filled))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("server.log").toFile());
        builder.environment().put("PHOTOFINISH_RATE_LIMIT_ENABLED", "false");
        builder.environment().putAll(environment);
        LaunchedServer server = new LaunchedServer(folder, builder.start(), new Servers(at(port), at(queryPort)));
        server.awaitHealth(server.servers.commands());
        server.awaitHealth(server.servers.queries());
        return server;
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }

    Servers servers() {
        return servers;
    }

    long pid() {
        return process.pid();
    }

    /** The embedded PostgreSQL, which is no child of the server; 0 when there is none. */
    long postgresPid() {
        try (Stream<String> lines = Files.lines(folder.resolve("data/postgres/postmaster.pid"))) {
            return lines.findFirst().map(String::strip).map(Long::parseLong).orElse(0L);
        } catch (IOException none) {
            return 0;
        }
    }

    Path seeds() {
        return folder.resolve("seeds");
    }

    private void awaitHealth(URI address) throws IOException {
        long deadline = System.nanoTime() + READY_WITHIN_NANOS;
        Platform platform = new Platform(Servers.one(address));
        while (!isHealthy(platform)) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                String log = Files.readString(folder.resolve("server.log"));
                close();
                throw new IOException("The server did not get ready:\n" + log);
            }
            Pause.ms(200);
        }
    }

    private static boolean isHealthy(Platform platform) {
        try {
            return platform.call("GET", "/health", null, null).status() == 200;
        } catch (UncheckedIOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
            delete(folder);
        } catch (InterruptedException stopping) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        } catch (IOException leftBehind) {
            System.err.println("bench: " + folder + " could not be removed: " + leftBehind.getMessage());
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
