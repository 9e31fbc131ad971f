package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChildPostgresTest {
    @TempDir
    static Path shared;

    private ChildPostgres postgres;
    private Sql sql;

    @BeforeEach
    void aRunningPostgres() {
        postgres = ChildPostgres.start(shared);
        sql = new Sql(postgres);
    }

    @AfterEach
    void stop() {
        postgres.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"fsync", "synchronous_commit", "full_page_writes", "data_checksums"})
    void durableSettingsAreOn(String setting) throws SQLException {
        assertThat(sql.ask("show " + setting)).isEqualTo("on");
    }

    @Test
    void aFileInTheClusterCannotSwitchDurabilityOff() throws SQLException {
        sql.run("alter system set fsync = off");
        sql.run("select pg_reload_conf()");

        assertThat(sql.ask("show fsync")).isEqualTo("on");
    }

    @Test
    void whatWasCommittedIsThereAfterARestart() throws SQLException {
        sql.run("create table kept as select 42 as answer");

        postgres.close();
        aRunningPostgres();

        assertThat(postgres.adopted()).isFalse();
        assertThat(sql.ask("select answer from kept")).isEqualTo("42");
    }

    @Test
    void whatWasCommittedIsThereAfterPostgresItselfWasKilled() throws SQLException {
        sql.run("create table survivor as select 'committed' as text");

        ProcessHandle.of(postgres.pid()).orElseThrow().destroyForcibly();
        postgres.close();
        aRunningPostgres();

        assertThat(sql.ask("select text from survivor")).isEqualTo("committed");
    }

    @Test
    void closingLeavesNoProcessBehind() throws SQLException {
        long backend = Long.parseLong(sql.ask("select pg_backend_pid()"));

        postgres.close();

        assertThat(Processes.isRunning(postgres.pid())).isFalse();
        assertThat(Processes.isRunning(backend)).isFalse();
        assertThat(Postmaster.describedIn(shared.resolve("postgres"))).isEmpty();
    }

    @Test
    void closingDoesNotWaitForSessionsThatStayOpen() throws SQLException {
        try (var session = sql.connect()) {
            postgres.close();

            assertThat(session.isValid(1)).isFalse();
        }
    }

    @Test
    void closingTwiceIsClosingOnce() {
        postgres.close();
        postgres.close();

        assertThat(Processes.isRunning(postgres.pid())).isFalse();
    }

    @Test
    void onlyThisMachineIsListenedTo() throws SQLException {
        assertThat(sql.ask("show listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(sql.ask("show unix_socket_directories")).isEmpty();
    }

    @Test
    void nobodyEntersWithoutThePassword() {
        assertThatThrownBy(() -> DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), "guess"))
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void thePasswordIsReadableByTheOwnerOnly() throws Exception {
        Path file = shared.resolve("postgres/photofinish.password");

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
