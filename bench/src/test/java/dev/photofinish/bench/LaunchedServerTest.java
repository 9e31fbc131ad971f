package dev.photofinish.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.photofinish.bench.live.Platform;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LaunchedServerTest {

    /** The JDK's own file server, with a file where the health is asked for. */
    private static final String FILE_SERVER = "sh -c 'touch {seeds}/health && exec "
            + Path.of(System.getProperty("java.home"), "bin", "jwebserver") + " -b 127.0.0.1 -p {port} -d {seeds}'";

    @Test
    void a_launched_server_gets_a_port_and_a_large_pool_and_leaves_nothing_behind() throws IOException {
        Path seeds;
        try (LaunchedServer server = LaunchedServer.start(FILE_SERVER, Map.of())) {
            seeds = server.seeds();
            Platform platform = new Platform(server.servers());
            String index = platform.call("GET", "/index.txt", null, null).body();
            assertThat(index.lines().filter(line -> line.startsWith("standard/seed_")))
                    .hasSize(LaunchedServer.SEEDS);
            assertThat(ProcessHandle.of(server.pid())).isPresent();
        }
        assertThat(seeds).doesNotExist();
    }

    @Test
    void a_server_that_dies_at_once_is_told_with_its_log() {
        assertThatThrownBy(() -> LaunchedServer.start("sh -c 'echo no such luck; exit 3'", Map.of()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no such luck");
    }
}
