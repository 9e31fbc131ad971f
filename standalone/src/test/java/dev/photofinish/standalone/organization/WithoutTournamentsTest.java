package dev.photofinish.standalone.organization;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WithoutTournamentsTest extends ServerStory {
    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.tournaments.enabled=false");
    }

    @Test
    void a_server_without_tournaments_knows_no_organizations_and_races_all_the_same() {
        var boss = Api.as(server, "boss", "admin");

        assertThat(boss.get("/api/organizations").status()).isEqualTo(404);
        assertThat(boss.post("/api/organizations", Map.of("name", "None")).status())
                .isEqualTo(404);
        assertThat(openRace(boss, "Race")).isNotBlank();
    }
}
