package dev.photofinish.embedded;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

/** Another JVM that starts a PostgreSQL, commits one row, leaves a transaction open, and lives until it is killed. */
final class Owner {
    private final Process process;
    private final long postgres;

    private Owner(Process process, long postgres) {
        this.process = process;
        this.postgres = postgres;
    }

    static void main(String... args) throws SQLException {
        var postgres = ChildPostgres.start(Path.of(args[0]));
        var sql = new Sql(postgres);
        sql.run("create table note (text text)");
        sql.run("insert into note values ('committed')");
        try (Connection open = sql.connect();
                Statement statement = open.createStatement()) {
            open.setAutoCommit(false);
            statement.execute("insert into note values ('never committed')");
            System.out.println(postgres.pid());
            while (true) {
                LockSupport.park();
            }
        }
    }

    static Owner of(Path dataFolder) throws IOException {
        Process process = start(dataFolder);
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        return new Owner(process, Long.parseLong(out.readLine()));
    }

    /** Not waiting for anything: the caller decides when it dies. */
    static Process start(Path dataFolder) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Owner.class.getName(),
                        dataFolder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    long pid() {
        return process.pid();
    }

    long postgresPid() {
        return postgres;
    }

    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** For the end of a test that left the owner, or its PostgreSQL, alive. */
    void killWithItsPostgres() throws InterruptedException {
        kill();
        ProcessHandle.of(postgres).ifPresent(ProcessHandle::destroyForcibly);
    }
}
