package dev.photofinish.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Most of it is waiting for processes that start and end, which they do beside each other. */
@Execution(ExecutionMode.CONCURRENT)
class ChildPostgresTakeoverTest {
    @TempDir
    Path data;

    private final List<AutoCloseable> started = new ArrayList<>();

    @AfterEach
    void closeAll() throws Exception {
        for (AutoCloseable one : started) {
            one.close();
        }
    }

    @Test
    void aPostgresWhoseOwnerWasKilledIsAdopted() throws Exception {
        var owner = anOwner();
        owner.kill();

        var postgres = start();

        assertThat(postgres.adopted()).isTrue();
        assertThat(postgres.pid()).isEqualTo(owner.postgresPid());
        assertThat(new Sql(postgres).ask("select string_agg(text, ',') from note"))
                .isEqualTo("committed");
    }

    @Test
    void noSessionOfTheDeadOwnerIsLeftAfterAdoption() throws Exception {
        anOwner().kill();

        var postgres = start();

        assertThat(new Sql(postgres).ask("select count(*) from pg_stat_activity where state like 'idle in%'"))
                .isEqualTo("0");
    }

    @Test
    void closingStopsAnAdoptedPostgresToo() throws Exception {
        var owner = anOwner();
        owner.kill();

        start().close();

        assertThat(Processes.isRunning(owner.postgresPid())).isFalse();
    }

    @Test
    void aSecondOwnerIsRefusedAndTheFirstOneNamed() throws Exception {
        var owner = anOwner();

        assertThatThrownBy(this::start)
                .isInstanceOf(DataFolderInUseException.class)
                .hasMessageContaining(data.toRealPath().toString())
                .hasMessageContaining("process " + owner.pid());
        assertThat(Processes.isRunning(owner.postgresPid())).isTrue();
    }

    @Test
    void aSecondOwnerInTheSameJvmIsRefused() {
        start();

        assertThatThrownBy(this::start).isInstanceOf(DataFolderInUseException.class);
    }

    @Test
    void aPidFileWhoseProcessIsGoneDoesNotHinderTheStart() throws Exception {
        long gone = new ProcessBuilder("true").start().pid();
        aPidFileNaming(gone);
        Awaitility.await().until(() -> !Processes.isRunning(gone));

        assertThat(start().adopted()).isFalse();
    }

    @Test
    void aPidFileWhoseNumberBelongsToAnotherProgramDoesNotHinderTheStart() throws Exception {
        aPidFileNaming(ProcessHandle.current().pid());

        assertThat(start().adopted()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {150, 400, 600, 800, 1000, 1200})
    void anOwnerKilledInTheMiddleOfItsStartLeavesAFolderThatStarts(int milliseconds) throws Exception {
        var owner = Owner.start(data);
        owner.waitFor(Duration.ofMillis(milliseconds));
        owner.destroyForcibly().waitFor();

        assertThat(new Sql(start()).ask("select 1")).isEqualTo("1");
    }

    private void aPidFileNaming(long pid) throws Exception {
        start().close();
        Path cluster = data.toRealPath().resolve("postgres");
        Files.writeString(
                cluster.resolve("postmaster.pid"),
                "%d\n%s\n1700000000\n5999\n\n127.0.0.1\n  1  1\nready   \n".formatted(pid, cluster));
    }

    private Owner anOwner() throws Exception {
        var owner = Owner.of(data);
        started.add(owner::killWithItsPostgres);
        return owner;
    }

    private ChildPostgres start() {
        var postgres = ChildPostgres.start(data);
        started.add(postgres);
        return postgres;
    }
}
