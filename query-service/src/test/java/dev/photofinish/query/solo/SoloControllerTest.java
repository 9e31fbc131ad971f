package dev.photofinish.query.solo;

import static dev.photofinish.query.SoloStory.aSession;
import static dev.photofinish.query.SoloStory.aSlowSession;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Tick;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import dev.photofinish.query.SoloStory;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class SoloControllerTest extends ServedTest {
    private static final String GRAPH = """
            {"total_layers": 6, "nodes": {"vestibule": {"type": "start", "layer": 0}, "keep": {"layer": 1}},
             "event_map": {"1040292800": "keep"}, "finish_event": 1040292813, "care_package": [], "connections": []}""";

    @BeforeAll
    static void seeds() {
        the(JdbcClient.class)
                .sql("INSERT INTO seed"
                        + " (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                        + " VALUES (?, 'training_standard', 'worn', 'available', 6, 8, 3, ?, 'none')")
                .params(SoloStory.seed("worn").value(), GRAPH)
                .update();
    }

    @Test
    void a_page_has_every_field_of_the_reference() {
        var story = aSession("ada", "worn", 1)
                .plays(1_000)
                .entered("keep", 1, 60_000)
                .died("keep", 2, 2, 70_000);
        long position = told(story.events);

        var page = page(story.race);

        assertThat(page.propertyNames())
                .containsExactly(
                        "id",
                        "user",
                        "status",
                        "pool_name",
                        "igt_ms",
                        "death_count",
                        "exclude_from_stats",
                        "progress_nodes",
                        "zone_history",
                        "created_at",
                        "finished_at",
                        "seed_number",
                        "seed_total_layers",
                        "seed_total_nodes",
                        "seed_total_paths",
                        "graph_json",
                        "pool_config",
                        "position");
        assertThat(page.get("id").asString()).isEqualTo(story.race.toString());
        assertThat(page.at("/user/twitch_username").asString()).isEqualTo("ada");
        assertThat(page.get("status").asString()).isEqualTo("active");
        assertThat(page.get("pool_name").asString()).isEqualTo("training_standard");
        assertThat(page.get("created_at").asString()).isEqualTo("2030-01-05T18:01:01Z");
        assertThat(page.get("finished_at").isNull()).isTrue();
        assertThat(page.get("seed_number").asString()).isEqualTo("worn");
        assertThat(page.get("seed_total_nodes").asInt()).isEqualTo(8);
        assertThat(page.get("pool_config").isNull()).isTrue();
        assertThat(page.get("igt_ms").asLong()).isEqualTo(70_000);
        assertThat(page.get("death_count").asInt()).isEqualTo(2);
        assertThat(page.get("position").asLong()).isEqualTo(position);
    }

    @Test
    void the_map_is_there_for_everybody_and_its_flags_are_for_nobody() {
        var story = told(aSession("ada", "worn", 2));
        var graph = page(story.race).get("graph_json");
        assertThat(graph.get("nodes").propertyNames()).containsExactly("vestibule", "keep");
        assertThat(graph.propertyNames()).doesNotContain("event_map", "finish_event", "care_package", "connections");
    }

    @Test
    void the_map_is_in_the_language_asked_for() {
        var story = told(aSession("ada", "worn", 2));
        var graph = json(web.get()
                        .uri("/api/training/" + story.race + "?locale=fr")
                        .exchange()
                        .expectStatus()
                        .isOk())
                .get("graph_json");
        assertThat(graph.at("/nodes/vestibule/display_type").isString()).isTrue();
        assertThat(page(story.race).at("/graph_json/nodes/vestibule").has("display_type"))
                .isFalse();
    }

    @Test
    void progress_names_each_node_once_and_the_history_every_visit() {
        var story = told(aSession("ada", "worn", 3)
                .plays(1_000)
                .entered("keep", 1, 60_000)
                .died("keep", 2, 2, 70_000)
                .entered("vestibule", 0, 80_000)
                .entered("keep", 1, 90_000)
                .died("keep", 1, 3, 95_000));
        var page = page(story.race);
        assertThat(page.get("progress_nodes").toString())
                .isEqualTo("[{\"node_id\":\"vestibule\",\"igt_ms\":0,\"deaths\":null},"
                        + "{\"node_id\":\"keep\",\"igt_ms\":60000,\"deaths\":3}]");
        assertThat(page.get("zone_history")
                        .valueStream()
                        .map(visit -> visit.get("igt_ms").asLong()))
                .containsExactly(0L, 60_000L, 80_000L, 90_000L);
    }

    @Test
    void a_session_nobody_has_seen_play_has_no_progress() {
        var story = told(aSession("ada", "worn", 4));
        assertThat(page(story.race).get("progress_nodes").isNull()).isTrue();
        assertThat(page(story.race).get("zone_history").isNull()).isTrue();
    }

    @Test
    void the_newest_tick_is_on_top_of_what_is_stored() {
        var story = told(aSession("ada", "worn", 5).plays(1_000));
        the(LiveSignals.class).tick(new Tick(story.race, story.run, 1, 4_321, 0));
        assertThat(page(story.race).get("igt_ms").asLong()).isEqualTo(4_321);
    }

    @Test
    void a_page_waits_for_the_position_that_is_asked_for_and_says_when_it_cannot() {
        var story = aSession("ada", "worn", 6);
        long position = store(story.events, null);
        web.get()
                .uri("/api/training/" + story.race)
                .header("Photofinish-At-Least", Long.toString(position))
                .exchange()
                .expectStatus()
                .isOk();
        web.get()
                .uri("/api/training/" + story.race)
                .header("Photofinish-At-Least", Long.toString(position + 1_000))
                .exchange()
                .expectStatus()
                .isAccepted();
    }

    @Test
    void a_player_sees_their_own_sessions_newest_first() {
        told(aSession("lisa", "worn", 10).plays(1_000).finished(90_000));
        told(aSlowSession("lisa", "worn", 11)
                .plays(1_000)
                .entered("keep", 1, 60_000)
                .abandoned());
        told(aSession("lisa", "worn", 12));
        told(aSession("mark", "worn", 13));

        var list = json(web.get()
                .uri("/api/training")
                .header("Authorization", "Bearer " + tokenOf("lisa", "user"))
                .exchange()
                .expectStatus()
                .isOk());

        assertThat(list.valueStream().map(session -> session.get("status").asString()))
                .containsExactly("active", "abandoned", "finished");
        assertThat(list.valueStream()
                        .map(session -> session.get("current_layer").asInt()))
                .containsExactly(0, 1, 6);
        assertThat(list.valueStream()
                        .map(session -> session.get("exclude_from_stats").asBoolean()))
                .containsExactly(false, true, false);
        assertThat(list.get(2).propertyNames())
                .containsExactly(
                        "id",
                        "user",
                        "status",
                        "pool_name",
                        "igt_ms",
                        "death_count",
                        "exclude_from_stats",
                        "created_at",
                        "finished_at",
                        "seed_total_layers",
                        "seed_total_nodes",
                        "current_layer");
        assertThat(list.get(2).get("igt_ms").asLong()).isEqualTo(90_000);
        assertThat(list.get(2).get("finished_at").asString()).isEqualTo("2030-01-05T18:10:03Z");
    }

    @Test
    void whoever_has_never_trained_has_an_empty_list_and_a_stranger_has_none() {
        web.get()
                .uri("/api/training")
                .header("Authorization", "Bearer " + tokenOf("idle", "user"))
                .exchange()
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .isEqualTo("[]");
        for (var token : List.of("", "Bearer nobody", "Basic x")) {
            web.get()
                    .uri("/api/training")
                    .header("Authorization", token)
                    .exchange()
                    .expectStatus()
                    .isUnauthorized()
                    .expectHeader()
                    .valueEquals("WWW-Authenticate", "Bearer");
        }
    }

    @Test
    void ghosts_are_the_others_who_finished_on_the_seed_fastest_first_and_nameless() {
        var mine = told(aSession("ada", "haunted", 20).plays(1_000).finished(70_000));
        told(aSession("bob", "haunted", 21)
                .plays(1_000)
                .entered("keep", 1, 50_000)
                .died("keep", 2, 2, 60_000)
                .entered("vestibule", 0, 65_000)
                .finished(90_000));
        told(aSlowSession("ada", "haunted", 22).plays(1_000).finished(80_000));
        told(aSession("cleo", "haunted", 23).plays(1_000));
        told(aSession("cleo", "haunted", 24).plays(1_000).abandoned());
        told(aSession("cleo", "haunted", 25).finished(10_000));
        told(aSession("cleo", "worn", 26).plays(1_000).finished(10_000));

        var ghosts = ghosts(mine.race);

        assertThat(ghosts.toString())
                .isEqualTo("[{\"zone_history\":[{\"node_id\":\"vestibule\",\"igt_ms\":0,\"deaths\":null}],"
                        + "\"igt_ms\":80000,\"death_count\":0},"
                        + "{\"zone_history\":[{\"node_id\":\"vestibule\",\"igt_ms\":0,\"deaths\":null},"
                        + "{\"node_id\":\"keep\",\"igt_ms\":50000,\"deaths\":2},"
                        + "{\"node_id\":\"vestibule\",\"igt_ms\":65000,\"deaths\":null}],"
                        + "\"igt_ms\":90000,\"death_count\":2}]");
    }

    @Test
    void there_are_a_hundred_ghosts_at_most() {
        var mine = told(aSession("ada", "crowded", 30));
        for (int i = 0; i < 105; i++) {
            told(aSession("bob", "crowded", 31).plays(1).finished(200_000 - i));
        }
        var ghosts = ghosts(mine.race);
        assertThat(ghosts).hasSize(100);
        assertThat(ghosts.get(0).get("igt_ms").asLong()).isEqualTo(199_896);
    }

    @Test
    void what_is_no_session_is_not_found_and_what_is_no_id_is_invalid() {
        var race = RaceStory.aRaceInSetupWith();
        told(race);
        for (var path : List.of("", "/ghosts", "/history", "/state")) {
            for (var id : List.of(race.race.toString(), new UUID(7, 7).toString())) {
                web.get()
                        .uri("/api/training/" + id + path)
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
            web.get()
                    .uri("/api/training/nonsense" + path)
                    .exchange()
                    .expectStatus()
                    .isEqualTo(422);
        }
    }

    @Test
    void a_session_is_no_race() {
        var story = told(aSession("ada", "worn", 40));
        for (var path : List.of("", "/history", "/state")) {
            web.get()
                    .uri("/api/races/" + story.race + path)
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
        web.get().uri("/api/races?status=abandoned").exchange().expectStatus().isBadRequest();
    }

    @Test
    void its_past_can_be_read_and_gone_back_to() {
        var story = told(aSession("ada", "worn", 50)
                .plays(1_000)
                .entered("keep", 1, 60_000)
                .abandoned());
        var history = json(web.get()
                .uri("/api/training/" + story.race + "/history")
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(history.get("events")
                        .valueStream()
                        .map(event -> event.get("type").asString()))
                .containsExactly("SoloStarted", "PlayStarted", "ParticipantZoneEntered", "ParticipantAbandoned");
        assertThat(history.at("/events/0/participant_id").asString()).isEqualTo(story.race.toString());
        var then = json(web.get()
                .uri("/api/training/" + story.race + "/state?at=0:00:01")
                .exchange()
                .expectStatus()
                .isOk());
        assertThat(then.at("/race/status").asString()).isEqualTo("running");
        assertThat(then.at("/race/name").asString()).isEqualTo("Standard");
        assertThat(then.at("/participants/0/zone_history")).hasSize(1);
        assertThat(then.at("/participants/0/status").asString()).isEqualTo("playing");
    }

    private static SoloStory told(SoloStory story) {
        told(story.events);
        return story;
    }

    private static JsonNode page(RaceId session) {
        return json(web.get()
                .uri("/api/training/" + session)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode ghosts(RaceId session) {
        return json(web.get()
                .uri("/api/training/" + session + "/ghosts")
                .exchange()
                .expectStatus()
                .isOk());
    }
}
