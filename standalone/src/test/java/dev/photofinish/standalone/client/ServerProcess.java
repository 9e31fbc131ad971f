package dev.photofinish.standalone.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;

/** A server in a process of its own, so that it can be killed. */
public final class ServerProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Process process;
    private final URI address;
    private final Path log;

    private ServerProcess(Process process, URI address, Path log) {
        this.process = process;
        this.address = address;
        this.log = log;
    }

    /** Starts a main class of the test's class path on the port; what it logs goes to the file. */
    public static ServerProcess start(String mainClass, int port, Path log, List<String> options) {
        return start(FastStart.options(), mainClass, port, log, options);
    }

    static ServerProcess start(List<String> jvm, String mainClass, int port, Path log, List<String> options) {
        var command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                // With the little that one compiler alone gets, the whole heap is collected in the middle of a start.
                "-XX:ReservedCodeCacheSize=240m",
                "-Xms256m",
                "-Xmn128m",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED"));
        if (System.getProperty("os.name").equals("Linux")) {
            // Memory is ready sooner, a tenth of a start.
            command.add("-XX:+UseTransparentHugePages");
        }
        command.addAll(jvm);
        command.add(mainClass);
        command.add("--server.port=" + port);
        command.addAll(options);
        try {
            var process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            return new ServerProcess(process, URI.create("http://127.0.0.1:" + port), log);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A port that was free a moment ago, below those the system gives to clients: while a killed server is down, a client
     * that tries to reach it could otherwise be given the server's own port and keep it.
     */
    public static int freePort() {
        while (true) {
            int port = ThreadLocalRandom.current().nextInt(20_000, 30_000);
            try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return socket.getLocalPort();
            } catch (BindException taken) {
                // The next one, then.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    public ServerProcess awaitReady() {
        try {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(90))
                    .pollInterval(Duration.ofMillis(50))
                    .ignoreException(ServerGoneException.class)
                    .until(this::isReady);
        } catch (ConditionTimeoutException notReady) {
            var symptoms = symptoms();
            kill();
            throw new AssertionError("the server did not get ready\n" + symptoms, notReady);
        }
        return this;
    }

    private boolean isReady() {
        if (!process.isAlive()) {
            throw new AssertionError("the server stopped with " + process.exitValue() + "\n" + endOfLog());
        }
        return Api.anonymous(address).get("/health").status() == 200;
    }

    /** What a person would ask first: what it says of itself, what each thread does, what it logged last. */
    private String symptoms() {
        return String.join("\n\n", health(), threads(), endOfLog());
    }

    private String health() {
        try {
            return Api.anonymous(address).get("/health").toString();
        } catch (ServerGoneException silent) {
            return "no answer from " + address;
        }
    }

    private String threads() {
        try {
            var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
            var asking = new ProcessBuilder(jcmd, Long.toString(pid()), "Thread.print")
                    .redirectErrorStream(true)
                    .start();
            return new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private String endOfLog() {
        try {
            var lines = Files.readAllLines(log);
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 60), lines.size()));
        } catch (IOException e) {
            return e.toString();
        }
    }

    public URI address() {
        return address;
    }

    public long pid() {
        return process.pid();
    }

    /** As {@code kill -9} does: without a chance to tidy up. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd(PATIENCE);
    }

    @Override
    public void close() {
        stop(PATIENCE);
    }

    void stop(Duration patience) {
        process.destroy();
        awaitEnd(patience);
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience)) {
                process.destroyForcibly();
                throw new AssertionError("the server did not stop");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
