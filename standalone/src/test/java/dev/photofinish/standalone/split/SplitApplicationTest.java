package dev.photofinish.standalone.split;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.SampleSeed;
import dev.photofinish.standalone.client.SeedFolder;
import dev.photofinish.standalone.client.ServerGoneException;
import dev.photofinish.standalone.client.ServerProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SplitApplicationTest {
    @TempDir
    private Path folder;

    @Test
    void bothServicesServeOneRaceAndGoTogether() throws IOException {
        new SeedFolder(folder.resolve("seeds")).seed("standard", "00000000abcd", SampleSeed.graph());
        int commandsPort = ServerProcess.freePort();
        int queriesPort = ServerProcess.freePort();
        var options = List.of(
                "--commands-port=" + commandsPort,
                "--queries-port=" + queriesPort,
                "--data-dir=" + folder.resolve("data"),
                "--seeds-dir=" + folder.resolve("seeds"));
        var services = List.of(at(commandsPort), at(queriesPort));

        try (var split =
                ServerProcess.start(SplitApplication.class.getName(), 0, folder.resolve("split.log"), options)) {
            services.forEach(service -> awaitHealth(split, service));
            var race = Api.as(at(commandsPort), "olga", "organizer")
                    .post("/api/races", Map.of("name", "Apart"))
                    .ok();

            assertThat(Api.anonymous(at(queriesPort))
                            .get("/api/races/" + race.get("id").asString())
                            .ok()
                            .get("name")
                            .asString())
                    .isEqualTo("Apart");
        }

        assertThat(services)
                .allSatisfy(service -> assertThatThrownBy(
                                () -> Api.anonymous(service).get("/health"))
                        .isInstanceOf(ServerGoneException.class));
    }

    @Test
    void whatIsMissingIsNamed() {
        assertThatThrownBy(() -> SplitOptions.of("--commands-port=1")).hasMessageContaining("--queries-port");
    }

    private static void awaitHealth(ServerProcess split, URI service) {
        await().atMost(Duration.ofSeconds(90))
                .ignoreException(ServerGoneException.class)
                .until(() -> Api.anonymous(service).get("/health").status() == 200);
        assertThat(ProcessHandle.of(split.pid())).isPresent();
    }

    private static URI at(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
