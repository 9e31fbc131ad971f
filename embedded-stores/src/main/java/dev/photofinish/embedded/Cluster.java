package dev.photofinish.embedded;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The PostgreSQL cluster of one data folder: created once, started and stopped by PostgreSQL's own programs. */
final class Cluster {
    static final String USER = "photofinish";

    private static final Logger log = LoggerFactory.getLogger(Cluster.class);
    private static final int START_SECONDS = 60;
    private static final int STOP_SECONDS = 20;

    /** A port that was taken meanwhile; a predecessor on its way out; a start begun by an owner that died over it. */
    private static final List<String> PASSING = List.of(
            "Address already in use",
            "pre-existing shared memory block",
            "lock file \"postmaster.pid\" already exists");

    private final Path folder;
    private final Program program;
    private final ServerLog serverLog;

    Cluster(Path dataFolder, Path binaries) {
        this.folder = dataFolder.resolve("postgres");
        this.program = new Program(binaries);
        this.serverLog = new ServerLog(dataFolder.resolve("postgres.log"));
    }

    Path folder() {
        return folder;
    }

    Path logFile() {
        return serverLog.file();
    }

    String jdbcUrl(int port) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    String password() {
        return Password.of(folder);
    }

    /** A cluster appears under its name only when it is complete, so that a crash in between leaves nothing half-made. */
    void createWhenMissing() {
        if (Files.isDirectory(folder)) {
            return;
        }
        try {
            var staging = Staging.beside(folder);
            Password.writeNew(staging.password());
            initialise(staging);
            staging.complete(folder);
        } catch (IOException e) {
            throw new PostgresUnavailableException("PostgreSQL's cluster cannot be created", e);
        }
    }

    private void initialise(Staging staging) {
        var made = program.run(
                "initdb",
                List.of(
                        "--pgdata=" + staging.cluster(),
                        "--username=" + USER,
                        "--pwfile=" + staging.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-instructions"));
        if (!made.succeeded()) {
            throw new PostgresUnavailableException("PostgreSQL's cluster cannot be created\n" + made.output());
        }
    }

    /** Returns once connections are accepted; empty when what stood in the way passes, so that one may try again. */
    Optional<Postmaster> start() {
        long before = serverLog.size();
        var started = program.run("pg_ctl", startArguments(freePort()));
        if (started.succeeded()) {
            return Postmaster.describedIn(folder).filter(Postmaster::isReady);
        }
        String said = started.output() + serverLog.since(before);
        if (PASSING.stream().noneMatch(said::contains)) {
            throw new PostgresUnavailableException("PostgreSQL does not start\n" + said);
        }
        return Optional.empty();
    }

    private List<String> startArguments(int port) {
        return List.of(
                "start",
                "--wait",
                "--timeout=" + START_SECONDS,
                "--pgdata=" + folder,
                "--log=" + serverLog.file(),
                "--options=" + new ServerSettings(port, Platform.current()).asOptions());
    }

    /** Open transactions are rolled back; what does not go within 20 s is stopped as in a crash, which loses nothing. */
    void stop(Postmaster postmaster) {
        if (!stopped("fast") && postmaster.runsOn(folder) && !stopped("immediate")) {
            log.error("PostgreSQL (process {}) does not stop", postmaster.pid());
        }
        Await.atMost(Duration.ofSeconds(5), () -> !postmaster.runsOn(folder));
    }

    private boolean stopped(String mode) {
        return program.run(
                        "pg_ctl",
                        List.of("stop", "--wait", "--mode=" + mode, "--timeout=" + STOP_SECONDS, "--pgdata=" + folder))
                .succeeded();
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new PostgresUnavailableException("No free port on 127.0.0.1", e);
        }
    }
}
