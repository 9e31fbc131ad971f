package dev.photofinish.command.run.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RunId;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModTokensTest {
    private static final RunId RUN = new RunId(new UUID(3, 1));

    @TempDir
    Path data;

    @Test
    void the_same_key_gives_the_same_token_again() {
        var key = "a key".getBytes(StandardCharsets.UTF_8);
        assertThat(new ModTokens(key).of(RUN))
                .isEqualTo(new ModTokens(key).of(RUN))
                .hasSize(43);
    }

    @Test
    void another_run_or_key_gives_another_token() {
        var tokens = new ModTokens("a key".getBytes(StandardCharsets.UTF_8));
        var others = new ModTokens("b key".getBytes(StandardCharsets.UTF_8));
        assertThat(tokens.of(RUN))
                .isNotEqualTo(tokens.of(new RunId(new UUID(3, 2))))
                .isNotEqualTo(others.of(RUN));
    }

    @Test
    void a_key_made_by_the_server_is_kept_for_its_owner_alone() throws IOException {
        var made = ServerKey.of(null, data.resolve("new"));
        assertThat(ServerKey.of(" ", data.resolve("new"))).isEqualTo(made).hasSize(32);
        assertThat(Files.getPosixFilePermissions(data.resolve("new/server.key")))
                .hasSize(2);
        assertThat(data.resolve("new").toFile().list()).hasSize(1);
    }

    @Test
    void a_configured_key_is_taken_and_nothing_kept() {
        assertThat(ServerKey.of("configured", data)).isEqualTo("configured".getBytes(StandardCharsets.UTF_8));
        assertThat(data.toFile().list()).isEmpty();
    }
}
