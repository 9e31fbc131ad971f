package dev.photofinish.standalone.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.ServerProcess;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WithoutTournamentsTest extends ServerStory {
    private static final String OFF = "--photofinish.tournaments.enabled=false";

    @TempDir
    private Path folder;

    @Override
    protected List<String> moreOptions() {
        return List.of(OFF);
    }

    @Test
    void a_server_without_tournaments_knows_no_organizations_and_races_all_the_same() {
        var boss = Api.as(server, "boss", "admin");

        assertThat(boss.get("/api/organizations").status()).isEqualTo(404);
        assertThat(boss.post("/api/organizations", Map.of("name", "None")).status())
                .isEqualTo(404);
        assertThat(openRace(boss, "Race")).isNotBlank();
    }

    @Test
    void nor_does_one_whose_beans_were_found_at_build_time() {
        var log = folder.resolve("server.log");
        try (var prepared = ServerProcess.start(
                "dev.photofinish.standalone.StandaloneApplication",
                ServerProcess.freePort(),
                log,
                List.of(OFF, "--photofinish.data-dir=" + folder.resolve("data")))) {
            var boss = Api.as(prepared.awaitReady().address(), "boss", "admin");

            assertThat(log).content().contains("AOT-processed");
            assertThat(boss.get("/api/organizations").status()).isEqualTo(404);
            assertThat(openRace(boss, "Race")).isNotBlank();
        }
    }
}
