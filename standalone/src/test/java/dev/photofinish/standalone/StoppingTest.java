package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerProcess;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoppingTest {
    private static final Duration GOAL = Duration.ofSeconds(2);

    @TempDir
    private Path folder;

    /** On a busy machine everything is slower, so that the start is the measure there. */
    @Test
    void aServerWithNothingToDoStopsInAFractionOfItsStart() {
        long began = System.nanoTime();
        var server = ServerProcess.start(
                        StandaloneApplication.class.getName(),
                        ServerProcess.freePort(),
                        folder.resolve("server.log"),
                        List.of("--photofinish.data-dir=" + folder.resolve("data")))
                .awaitReady();
        var start = since(began);
        assertThat(Api.anonymous(server.address()).get("/api/races").status()).isEqualTo(200);

        long stopping = System.nanoTime();
        server.close();

        assertThat(since(stopping)).isLessThan(start.dividedBy(3).compareTo(GOAL) > 0 ? start.dividedBy(3) : GOAL);
        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
        assertThat(folder.resolve("server.log")).content().contains("Starting AOT-processed StandaloneApplication");
    }

    private static Duration since(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }
}
