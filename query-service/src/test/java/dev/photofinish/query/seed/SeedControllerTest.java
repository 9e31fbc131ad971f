package dev.photofinish.query.seed;

import static dev.photofinish.query.PoolStory.added;
import static dev.photofinish.query.PoolStory.defective;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.ServedTest;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

class SeedControllerTest extends ServedTest {
    private static final UUID RACE = new UUID(7, 1);

    @BeforeEach
    void fill() {
        sql("DELETE FROM seed");
        sql("DELETE FROM exposed_seed");
        sql("DELETE FROM race_lookup");
        seed(1, "sprint", "available", null);
        seed(2, "standard", "consumed", null);
        seed(3, "standard", "defective", "pack_missing");
        seed(4, "standard", "rejected", "graph_not_json");
        seed(5, "standard", "consumed", null);
        sql("INSERT INTO exposed_seed VALUES ('%s')".formatted(new UUID(4, 2)));
        sql("UPDATE seed SET race_id = '%s' WHERE id = '%s'".formatted(RACE, new UUID(4, 2)));
        sql("UPDATE seed SET claimed_for = 'Qualifier' WHERE id = '%s'".formatted(new UUID(4, 5)));
        sql("INSERT INTO race_lookup (race_id, organizer, name, status, attempt, seed_id, seeds_released, created_at)"
                + " VALUES ('%s', '%s', 'Friday run', 'setup', 1, '%s', TRUE, now())"
                        .formatted(RACE, RACE, new UUID(4, 2)));
    }

    @Test
    void anAdministratorSeesEverySeedAndWhereItStands() {
        var page = list("");
        assertThat(page.get("total").asInt()).isEqualTo(5);
        assertThat(page.get("has_more").asBoolean()).isFalse();
        assertThat(page.at("/seeds/0").propertyNames())
                .containsExactly(
                        "id",
                        "seed_number",
                        "pool_name",
                        "status",
                        "health",
                        "defect",
                        "reason",
                        "exposed",
                        "race_id",
                        "race_name",
                        "claimed_for",
                        "seed_total_layers",
                        "seed_total_nodes",
                        "seed_total_paths",
                        "added_at");
        assertThat(page.get("seeds")
                        .valueStream()
                        .map(seed -> seed.get("seed_number").asString()))
                .containsExactly("s1", "s2", "s3", "s4", "s5");
    }

    @Test
    void aSeedTellsWhoHasItAndWhetherPlayersSawIt() {
        var seed = list("?pool_name=standard").at("/seeds/0");
        assertThat(seed.get("status").asString()).isEqualTo("consumed");
        assertThat(seed.get("exposed").asBoolean()).isTrue();
        assertThat(seed.get("race_id").asString()).isEqualTo(RACE.toString());
        assertThat(seed.get("race_name").asString()).isEqualTo("Friday run");
        var claimed = list("?pool_name=standard").at("/seeds/3");
        assertThat(claimed.get("claimed_for").asString()).isEqualTo("Qualifier");
        assertThat(claimed.get("exposed").asBoolean()).isFalse();
    }

    @Test
    void aDefectIsToldByNameAndInWords() {
        var seed = list("?status=defective").at("/seeds/0");
        assertThat(seed.get("health").asString()).isEqualTo("defective");
        assertThat(seed.get("defect").asString()).isEqualTo("pack_missing");
        assertThat(seed.get("reason").asString()).isEqualTo("Reason pack_missing");
        assertThat(list("?health=sound").at("/seeds/0/defect").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?pool_name=sprint, 1",
        "?pool_name=nowhere, 0",
        "?status=rejected, 1",
        "?health=defective, 2",
        "?health=sound, 3",
        "?health=sound&status=consumed&pool_name=standard, 2"
    })
    void theListIsNarrowedDown(String query, int total) {
        assertThat(list(query).get("total").asInt()).isEqualTo(total);
    }

    @Test
    void theListComesInPages() {
        var page = list("?offset=2&limit=2");
        assertThat(page.get("seeds")
                        .valueStream()
                        .map(seed -> seed.get("seed_number").asString()))
                .containsExactly("s3", "s4");
        assertThat(page.get("has_more").asBoolean()).isTrue();
        assertThat(list("?offset=4&limit=2").get("has_more").asBoolean()).isFalse();
        assertThat(list("?offset=50").get("seeds")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=new", "health=ill", "offset=-1", "limit=0", "limit=101", "limit=x"})
    void whatMakesNoSenseIsRefused(String query) {
        ask("/api/admin/seeds?" + query, tokenOf("root", "admin"))
                .expectStatus()
                .isEqualTo(422);
    }

    @Test
    void theStatsCountWhatStandsWhere() {
        told(List.of(added("standard", 1), added("standard", 2), defective(1)));
        var stats = json(ask("/api/admin/seeds/stats", tokenOf("root", "admin")));
        assertThat(stats.toString())
                .isEqualTo(
                        "{\"pools\":{\"standard\":{\"available\":1,\"consumed\":0,\"discarded\":0,\"defective\":1}}}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/admin/seeds", "/api/admin/seeds/stats"})
    void onlyAdministratorsSeeAnyOfThis(String path) {
        ask(path, null).expectStatus().isUnauthorized();
        ask(path, tokenOf("olga", "organizer")).expectStatus().isForbidden();
    }

    private static JsonNode list(String query) {
        return json(ask("/api/admin/seeds" + query, tokenOf("root", "admin"))
                .expectStatus()
                .isOk());
    }

    private static ResponseSpec ask(String path, @Nullable String token) {
        var request = web.get().uri(path);
        return (token == null ? request : request.header("Authorization", "Bearer " + token)).exchange();
    }

    private static void seed(int number, String pool, String status, @Nullable String defect) {
        the(JdbcClient.class)
                .sql(
                        "INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph,"
                                + " path, defect, defect_reason, added_at) VALUES (?, ?, ?, ?, 6, 8, 3, '{}', '/nowhere', ?, ?, now())")
                .param(new UUID(4, number))
                .param(pool)
                .param("s" + number)
                .param(status)
                .param(defect)
                .param(defect == null ? null : "Reason " + defect)
                .update();
    }

    private static void sql(String statement) {
        the(JdbcClient.class).sql(statement).update();
    }
}
