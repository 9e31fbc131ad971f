package dev.photofinish.query.race;

import static dev.photofinish.query.RaceStory.aRace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.query.RaceStory;
import dev.photofinish.query.ServedTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ResultsTest extends ServedTest {
    private static RaceStory aFinishedRace(String name) {
        return aRace(name, how -> {}, "ada", "bob", "cleo")
                .started()
                .entered("cleo", "cistern", 1, 50_000)
                .died("bob", "vestibule", 3, 61_000)
                .finished("bob", 3_725_042)
                .finished("ada", 3_800_000)
                .over();
    }

    private static JsonNode json(RaceStory story) {
        return json(web.get().uri("/api/races/{id}/results.json", story.race).exchange());
    }

    private static List<String> csv(RaceStory story) {
        var answer = web.get()
                .uri("/api/races/{id}/results.csv", story.race)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .contentType("text/csv;charset=UTF-8")
                .expectHeader()
                .valueEquals("Content-Disposition", "attachment; filename=\"race-" + story.race + ".csv\"");
        return new String(answer.expectBody().returnResult().getResponseBodyContent(), StandardCharsets.UTF_8)
                .lines()
                .toList();
    }

    @Test
    void finishersHaveTheirPlacesAndTheOthersNone() {
        var story = aFinishedRace("results");
        told(story);
        var results = json(story);
        assertThat(results.get("is_final").asBoolean()).isTrue();
        assertThat(results.at("/results/0/twitch_username").asString()).isEqualTo("bob");
        assertThat(results.at("/results/0/place").asInt()).isEqualTo(1);
        assertThat(results.at("/results/0/igt_ms").asLong()).isEqualTo(3_725_042);
        assertThat(results.at("/results/1/place").asInt()).isEqualTo(2);
        assertThat(results.at("/results/2/place").isNull()).isTrue();
    }

    @Test
    void theTableHoldsTheSame() {
        var story = aFinishedRace("table");
        told(story);
        var lines = csv(story);
        assertThat(lines).hasSize(4);
        assertThat(lines.getFirst())
                .isEqualTo("place,twitch_username,twitch_display_name,status,time,igt_ms,deaths,layer,layers,"
                        + "penalty_ms,disqualified");
        assertThat(lines.get(1)).startsWith("1,bob,").contains(",finished,1:02:05.042,3725042,3,");
        assertThat(lines.get(3)).startsWith(",cleo,");
    }

    @Test
    void aRunningRaceSaysThatItIsNotOver() {
        var story = aRace("running", how -> {}, "ada").started();
        told(story);
        assertThat(json(story).get("is_final").asBoolean()).isFalse();
        assertThat(json(story).at("/results/0/place").isNull()).isTrue();
    }

    @Test
    void aRaceNobodyKnowsHasNone() {
        for (var form : List.of("json", "csv")) {
            web.get()
                    .uri("/api/races/{id}/results." + form, UUID.randomUUID())
                    .exchange()
                    .expectStatus()
                    .isNotFound();
        }
    }
}
