package dev.photofinish.query.history;

import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.race.RaceCreated;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.RunStatus;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;

class HistoryControllerTest extends ServedTest {
    private static RaceStory story(String name) {
        return aRace(name, how -> {}, "ada", "bob")
                .started()
                .entered("ada", "cistern", 1, 60_000)
                .died("bob", "vestibule", 1, 61_000)
                .entered("bob", "keep", 1, 70_000)
                .finished("ada", 200_000);
    }

    @Test
    void everyEventOfTheRaceIsToldOnceWithWhoAskedForIt() {
        var story = story("told");
        tokenOf("asker", "organizer");
        store(story.events, accountOf("asker"));
        var events = history(story, "limit=1000").get("events");

        assertThat(events).hasSize(story.events.size() - 3);
        assertThat(events.get(0).get("type").asString()).isEqualTo("RaceCreated");
        assertThat(events.at("/0/actor/twitch_username").asString()).isEqualTo("asker");
        assertThat(events.at("/0/at").asString()).isEqualTo("2030-01-05T18:00:01Z");
        assertThat(events.at("/0/data/seed/pool_name").asString()).isEqualTo("standard");
        assertThat(events.at("/0/data").propertyNames()).doesNotContain("race_id", "at");
        assertThat(events.valueStream().map(event -> event.get("position").asLong()))
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theHistoryIsReadInPagesAndByType() {
        var story = story("paged");
        store(story.events, null);
        var first = history(story, "limit=4");
        var rest = history(story, "limit=1000&after=" + first.get("next").asLong());
        var zones = history(story, "type=ParticipantZoneEntered,ParticipantDied");

        assertThat(first.get("events")).hasSize(4);
        assertThat(rest.get("events")).hasSize(story.events.size() - 3 - 4);
        assertThat(rest.get("next").isNull()).isTrue();
        assertThat(zones.get("events")).hasSize(3);
        assertThat(zones.at("/events/0/data/zone/node_id").asString()).isEqualTo("cistern");
        assertThat(zones.at("/events/0/participant_id").asString())
                .isEqualTo(story.run("ada").toString());
    }

    @Test
    void whoeverStillRacesDoesNotLearnWhereTheOthersAre() {
        var story = story("fair");
        told(story);
        var bobs = json(web.get()
                .uri("/api/races/{id}/history?type=ParticipantZoneEntered", story.race)
                .header("Authorization", "Bearer " + tokenOf("bob", "user"))
                .exchange());

        assertThat(bobs.at("/events/0/data/zone").isNull()).isTrue();
        assertThat(bobs.at("/events/1/data/zone/node_id").asString()).isEqualTo("keep");
    }

    @Test
    void theStateAtAnyPositionIsTheFoldUpToThere() {
        var story = story("rewound");
        store(story.events, null);
        var positions = history(story, "limit=1000")
                .get("events")
                .valueStream()
                .mapToLong(event -> event.get("position").asLong())
                .toArray();
        var board = Board.EMPTY;
        int next = 0;
        for (var event : story.events) {
            board = board.apply(event);
            if (event instanceof AccountEvent) {
                continue;
            }
            var state = state(story, "" + positions[next++]);
            assertThat(state.get("participants")).hasSize(board.entries().size());
            for (var entry : board.entries()) {
                var shown = participant(state, entry.runId().toString());
                assertThat(shown.get("igt_ms").asLong()).isEqualTo(entry.igtMs());
                assertThat(shown.get("status").asString()).isEqualTo(spelled(entry.status()));
                assertThat(shown.get("current_layer").asInt()).isEqualTo(entry.layer());
            }
        }
    }

    @Test
    void aMomentByTheWallClockOrTheRacesClockIsTheSameState() {
        var story = story("clocks");
        store(story.events, null);
        var started = state(story, "0:00:00").get("at").asString();
        var byClock = state(story, "PT3S");
        var byWall = state(story, Instant.parse(started).plusSeconds(3).toString());

        assertThat(byClock).isEqualTo(byWall);
        assertThat(byClock.get("type").asString()).isEqualTo("race_state");
        assertThat(byClock.at("/race/status").asString()).isEqualTo("running");
        assertThat(state(story, "99:00:00").get("position").asLong())
                .isGreaterThan(byClock.get("position").asLong());
    }

    @Test
    void thePastIsToldInTheLanguageAskedFor() {
        var story = story("translated");
        store(story.events, null);
        seedOf(story, "{\"nodes\":{\"vestibule\":{\"type\":\"start\",\"display_name\":\"Dry Gallery\"}}}");
        var name = "/seed/graph_json/nodes/vestibule/display_name";

        assertThat(state(story, "PT3S").at(name).asString()).isEqualTo("Dry Gallery");
        assertThat(state(story, "PT3S&locale=fr").at(name).asString()).isEqualTo("Galerie sèche");
        assertThat(state(story, "PT3S&locale=nonsense").at(name).asString()).isEqualTo("Dry Gallery");
    }

    @Test
    void momentsThatAreNoneAreRefused() {
        var story = aRace("not started", how -> {});
        store(story.events, null);
        refused(story.race.toString(), "at=PT1S", 400);
        refused(story.race.toString(), "at=2001-01-01T00:00:00Z", 400);
        refused(story.race.toString(), "at=0", 400);
        refused(story.race.toString(), "at=soon", 400);
        refused(UUID.randomUUID().toString(), "at=1", 404);
        web.get()
                .uri("/api/races/{id}/history", UUID.randomUUID())
                .exchange()
                .expectStatus()
                .isNotFound();
        web.get()
                .uri("/api/races/{id}/history?type=nonsense", story.race)
                .exchange()
                .expectStatus()
                .isBadRequest();
    }

    private static void seedOf(RaceStory story, String graph) {
        var seed = story.events.stream()
                .filter(RaceCreated.class::isInstance)
                .map(created -> ((RaceCreated) created).seed())
                .findFirst()
                .orElseThrow();
        the(JdbcClient.class)
                .sql(
                        "INSERT INTO seed (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                                + " VALUES (?, ?, ?, 'consumed', 6, 8, 3, ?, 'none')")
                .params(seed.id().value(), seed.poolName(), "of " + story.name, graph)
                .update();
    }

    @Test
    void aDeletedRaceIsReadByAdminsAlone() {
        var story = story("deleted").deleted();
        told(story);
        for (var view : List.of("history", "state")) {
            var path = "/api/races/" + story.race + "/" + view;
            web.get().uri(path).exchange().expectStatus().isNotFound();
            for (var login : List.of("organizer", "ada")) {
                web.get()
                        .uri(path)
                        .header("Authorization", "Bearer " + tokenOf(login, "organizer"))
                        .exchange()
                        .expectStatus()
                        .isNotFound();
            }
            web.get()
                    .uri(path)
                    .header("Authorization", "Bearer " + tokenOf("the_admin", "admin"))
                    .exchange()
                    .expectStatus()
                    .isOk();
        }
        var events = json(web.get()
                        .uri("/api/races/{id}/history?limit=1000", story.race)
                        .header("Authorization", "Bearer " + tokenOf("the_admin", "admin"))
                        .exchange())
                .get("events");
        assertThat(events.get(events.size() - 1).get("type").asString()).isEqualTo("RaceDeleted");
    }

    private static void refused(String race, String query, int status) {
        web.get()
                .uri("/api/races/" + race + "/state?" + query)
                .exchange()
                .expectStatus()
                .isEqualTo(status)
                .expectHeader()
                .contentType("application/problem+json");
    }

    private static JsonNode history(RaceStory story, String query) {
        return json(web.get()
                .uri("/api/races/" + story.race + "/history?" + query)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode state(RaceStory story, String at) {
        return json(web.get()
                .uri("/api/races/" + story.race + "/state?at=" + at)
                .exchange()
                .expectStatus()
                .isOk());
    }

    private static JsonNode participant(JsonNode state, String id) {
        return state.get("participants")
                .valueStream()
                .filter(player -> player.get("id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static String spelled(RunStatus status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
