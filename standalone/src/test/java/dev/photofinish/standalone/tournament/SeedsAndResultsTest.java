package dev.photofinish.standalone.tournament;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees which seed and which result, and what happens to seeds. */
class SeedsAndResultsTest extends TournamentStory {
    @Test
    void where_a_permalink_leads_is_shown_to_whom_it_is_released() {
        var tournament = tournament(Map.of());
        var pool = pool(tournament, "Standard", 3);
        var drawn = ada.get(drawn(ada, tournament, pool)).ok();

        assertThat(released(ada, tournament))
                .containsExactly(drawn.get("permalink_url").asString());
        assertThat(released(bob, tournament)).isEmpty();
        assertThat(released(rita, tournament)).isEmpty();
        assertThat(released(boss, tournament)).hasSize(3);
        var page = tournament + "/permalinks/" + drawn.get("permalink_id").asString();
        assertThat(bob.get(page).ok().at("/permalink/url").isNull()).isTrue();
        assertThat(ada.get(page).ok().at("/runs/0/id")).isEqualTo(drawn.get("id"));
        assertThat(bob.get(page).ok().at("/runs/0/permalink_url").isNull()).isTrue();

        boss.patch(tournament, Map.of("is_active", false)).ok();
        assertThat(released(bob, tournament)).hasSize(3);
    }

    @Test
    void hidden_results_are_shown_to_reviewers_and_after_the_end() {
        var tournament = tournament(Map.of("hide_results", true));
        var pool = pool(tournament, "Standard", 1);
        var run = played(ada, tournament, pool, 3600);
        var history = tournament + "/players/"
                + ada.get("/api/users/me").ok().get("id").asString() + "/runs";

        for (var path : List.of(tournament + "/leaderboard", run, history)) {
            assertThat(bob.get(path).status()).as(path).isEqualTo(403);
            assertThat(bob.get(path).text()).contains("\"detail\"");
            assertThat(rita.get(path).status()).as(path).isEqualTo(200);
        }
        assertThat(rita.get(run).ok().get("score").asDouble()).isEqualTo(100);
        assertThat(ada.get(run).ok().get("elapsed_seconds").asDouble()).isEqualTo(3600);
        assertThat(ada.get(run).ok().get("score").isNull()).isTrue();
        assertThat(ada.get(history).ok().get("count").asInt()).isEqualTo(1);
        var own = ada.get(tournament + "/dashboard").ok();
        assertThat(own.get("completed").asInt()).isEqualTo(1);
        assertThat(own.get("score").isNull()).isTrue();
        assertThat(own.get("rank").isNull()).isTrue();
        var permalink = ada.get(tournament + "/pools").ok().at("/items/0/permalinks/0");
        assertThat(permalink.get("par_time").isNull()).isTrue();
        var page = tournament + "/permalinks/" + permalink.get("id").asString();
        assertThat(bob.get(page).ok().get("runs")).isEmpty();
        assertThat(ada.get(page).ok().get("runs")).hasSize(1);

        boss.patch(tournament, Map.of("is_active", false)).ok();
        assertThat(bob.get(tournament + "/leaderboard")
                        .ok()
                        .at("/items/0/score")
                        .asDouble())
                .isEqualTo(100);
        assertThat(bob.get(run).ok().get("score").asDouble()).isEqualTo(100);
    }

    @Test
    void permalinks_come_in_bulk_all_of_them_or_none() {
        var tournament = tournament(Map.of());
        var pool = ALL + "pools/" + pool(tournament, "Bulk", 0);
        var permalinks = pool + "/permalinks";
        var many = IntStream.range(0, 500).mapToObj(SeedsAndResultsTest::seed).toList();

        assertThat(boss.post(permalinks, Map.of("permalinks", many)).ok().get("permalinks"))
                .hasSize(500);
        var more = List.of(seed(500), seed(3));
        assertThat(boss.post(permalinks, Map.of("permalinks", more)).status()).isEqualTo(409);
        var tooMany =
                IntStream.range(1000, 1501).mapToObj(SeedsAndResultsTest::seed).toList();
        assertThat(boss.post(permalinks, Map.of("permalinks", tooMany)).status())
                .isEqualTo(422);
        for (var url :
                List.of("javascript:alert(1)", "http://127.0.0.1/x", "/x", "https://localhost/", "x".repeat(501))) {
            assertThat(boss.post(permalinks, Map.of("url", url)).status())
                    .as(url)
                    .isEqualTo(422);
        }
        assertThat(boss.post(permalinks, Map.of("permalinks", List.of())).status())
                .isEqualTo(422);
        assertThat(boss.post(permalinks, Map.of("permalinks", List.of(Map.of("notes", "x"))))
                        .text())
                .contains("permalinks[0].url");
        assertThat(boss.get(tournament + "/pools").ok().at("/items/0/permalinks"))
                .hasSize(500);
        assertThat(boss.get(tournament).ok().at("/pools/0/permalink_count").asInt())
                .isEqualTo(500);
    }

    @Test
    void what_was_played_is_retired_and_not_removed() {
        var tournament = tournament(Map.of("runs_per_pool", 2));
        var poolId = pool(tournament, "Standard", 1);
        var pool = ALL + "pools/" + poolId;
        var run = drawn(ada, tournament, poolId);
        var permalink =
                ALL + "permalinks/" + ada.get(run).ok().get("permalink_id").asString();

        assertThat(boss.delete(tournament).status()).isEqualTo(409);
        ada.post(run + "/forfeit").ok();
        assertThat(boss.delete(pool).status()).isEqualTo(409);
        assertThat(boss.delete(permalink).status()).isEqualTo(409);
        assertThat(boss.patch(permalink, Map.of("url", "https://seeds.example/other"))
                        .status())
                .isEqualTo(409);
        var retired = boss.patch(permalink, Map.of("is_active", false, "notes", "Broken"))
                .ok();
        assertThat(retired.get("is_active").asBoolean()).isFalse();
        assertThat(retired.get("notes").asString()).isEqualTo("Broken");
        assertThat(bob.post(tournament + "/runs", Map.of("pool_id", poolId)).status())
                .isEqualTo(409);
        boss.patch(permalink, Map.of("is_active", true)).ok();
        ada.post(run + "/reattempt").ok();
        bob.post(drawn(bob, tournament, poolId) + "/forfeit").ok();

        assertThat(boss.post(tournament + "/pools", Map.of("name", "Standard")).status())
                .isEqualTo(409);
        assertThat(boss.patch(pool, Map.of("description", "Easy"))
                        .ok()
                        .get("name")
                        .asString())
                .isEqualTo("Standard");
        assertThat(boss.delete(tournament).status()).isEqualTo(204);
        for (var gone : List.of(tournament, tournament + "/pools", tournament + "/leaderboard", run)) {
            assertThat(boss.get(gone).status()).as(gone).isEqualTo(404);
        }
        assertThat(ids(boss.get(organization + "/async-tournaments").ok())).doesNotContain(tournament);
    }

    @Test
    void a_tournament_is_not_there_for_another_organization() {
        var tournament = tournament(Map.of("name", "Inside"));
        var pool = pool(tournament, "Standard", 1);
        var run = drawn(ada, tournament, pool);
        var stranger = user("stranger");

        for (var path : List.of(tournament, tournament + "/pools", run, tournament + "/dashboard")) {
            assertThat(stranger.get(path).status()).as(path).isEqualTo(404);
        }
        assertThat(stranger.post(run + "/forfeit").status()).isEqualTo(404);
        assertThat(stranger.patch(ALL + "pools/" + pool, Map.of("name", "Mine")).status())
                .isEqualTo(404);
        assertThat(stranger.get(organization + "/async-tournaments").status()).isEqualTo(404);
        assertThat(boss.get(founded() + "/async-tournaments").ok().get("count").asInt())
                .isZero();
        assertThat(ids(ada.get(organization + "/async-tournaments?active=true").ok()))
                .contains(tournament);
        assertThat(ada.get(ALL + "not-an-id").status()).isEqualTo(422);
    }

    @Test
    void a_request_that_is_repeated_with_its_key_draws_once() throws Exception {
        var tournament = tournament(Map.of("runs_per_pool", 2));
        var pool = pool(tournament, "Standard", 2);

        var first = draw(ada, tournament, pool);
        var again = draw(ada, tournament, pool);

        assertThat(again).isEqualTo(first);
        assertThat(first.get("status").asString()).isEqualTo("pending");
        assertThat(ada.get(tournament + "/dashboard")
                        .ok()
                        .at("/pools/0/runs_used")
                        .asInt())
                .isEqualTo(1);
    }

    private JsonNode draw(Api player, String tournament, String pool) throws Exception {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(server + tournament + "/runs"))
                    .header("Authorization", "Bearer " + player.token())
                    .header("Content-Type", "application/json")
                    .header("Idempotency-Key", "draw-of-" + pool)
                    .POST(HttpRequest.BodyPublishers.ofString("{\"pool_id\":\"" + pool + "\"}"));
            var answer = http.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).isEqualTo(201);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    private static Map<String, Object> seed(int number) {
        return Map.of("url", "https://seeds.example/bulk/" + number);
    }

    private static List<String> ids(JsonNode list) {
        return texts(list.get("items"), "/id").stream().map(id -> ALL + id).toList();
    }

    private static List<String> released(Api api, String tournament) {
        var permalinks = api.get(tournament + "/pools").ok().at("/items/0/permalinks");
        return permalinks
                .valueStream()
                .filter(permalink -> permalink.get("released").asBoolean())
                .map(permalink -> permalink.get("url").asString())
                .toList();
    }
}
