package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What happens at once is decided one by one. */
class SimultaneousCommandsTest extends ServerStory {
    private static final int REPETITIONS = 200;

    @Override
    protected int raceSeeds() {
        return REPETITIONS + 20;
    }

    @Test
    void theLastTwoPlayersFinishAtOnceAndTheRaceFinishesOnce() {
        var organizer = organizer();
        var ada = user("ada");
        var bob = user("bob");
        for (int repetition = 0; repetition < REPETITIONS; repetition++) {
            var race = releasedRace(organizer, "Photo finish " + repetition, ada, bob);
            try (var first = Mod.connect(server, race, ada);
                    var second = Mod.connect(server, race, bob)) {
                organizer.post("/api/races/" + race + "/start").ok();
                first.socket().await("race_start");
                second.socket().await("race_start");

                var both = CompletableFuture.runAsync(() -> first.flag(FINISH, 90_000));
                second.flag(FINISH, 90_000);
                both.join();

                assertThat(timesFinished(organizer, race)).isEqualTo(1);
            }
        }
    }

    private static long timesFinished(Api api, String race) {
        await().pollInterval(Duration.ofMillis(10))
                .until(() -> "finished"
                        .equals(api.get("/api/races/" + race).ok().get("status").asString()));
        return api.get("/api/races/" + race + "/history?limit=500")
                .ok()
                .get("events")
                .valueStream()
                .filter(event -> "RaceFinished".equals(event.get("type").asString()))
                .count();
    }

    @Test
    void twoRacesCreatedAtOnceOnTheLastSeedAreOneRaceAndOneRefusal() {
        var organizer = organizer();
        var body = Map.of("name", "The last one", "pool_name", "last_one");

        var answers = IntStream.range(0, 2).mapToObj(n -> organizer.postAsync("/api/races", body)).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).extracting(Answer::status).containsExactlyInAnyOrder(201, 400);
        assertThat(answers).filteredOn(answer -> answer.status() == 400).allSatisfy(answer -> {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.body().get("detail").asString()).isNotBlank();
        });
    }

    @Test
    void fiftyPlayersWantTenPlacesAndTenGetThemWithTenColours() {
        var organizer = organizer();
        var race = organizer
                .post("/api/races", Map.of("name", "Crowded", "open_registration", true, "max_participants", 10))
                .ok()
                .get("id")
                .asString();
        var players = IntStream.range(0, 50).mapToObj(n -> user("crowd_" + n)).toList();

        List<Answer> answers =
                players.stream().map(player -> player.postAsync("/api/races/" + race + "/join")).toList().stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(10);
        assertThat(answers).filteredOn(answer -> answer.status() == 409).hasSize(40);
        assertThat(organizer.get("/api/races/" + race).ok().get("participants").valueStream())
                .extracting(player -> player.get("color_index").asInt())
                .containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
    }

    @Test
    void whatIsDoneFiftyTimesAtOnceIsDoneOnce() {
        var organizer = organizer();
        var race = openRace(organizer, "Once each");
        user("ada").post("/api/races/" + race + "/join").ok();
        for (var step : List.of("release-seeds", "start", "finish", "reset")) {
            assertOneWinner(step, atOnce(n -> organizer.postAsync("/api/races/" + race + "/" + step)));
        }
        assertOneWinner("delete", atOnce(n -> organizer.deleteAsync("/api/races/" + race)));
    }

    @Test
    void fiftyTimesStartAndRerollAtOnceLeaveARaceThatMakesSense() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Started or re-rolled", user("ada"));
        var path = "/api/races/" + race;

        var answers = atOnce(n -> organizer.postAsync(path + (n % 2 == 0 ? "/start" : "/reroll-seed")));

        assertThat(answers).extracting(Answer::status).isSubsetOf(200, 400, 409);
        var after = organizer.get(path).ok();
        var started = after.get("status").asString().equals("running");
        assertThat(after.get("seeds_released_at").isNull()).isNotEqualTo(started);
    }

    @Test
    void fiftyTimesFinishAndAbandonTheLastPlayerAtOnceAndTheRaceFinishesOnce() {
        var organizer = organizer();
        var ada = user("ada");
        var race = releasedRace(organizer, "Over", ada);
        organizer.post("/api/races/" + race + "/start").ok();

        var answers = atOnce(n -> n % 2 == 0
                ? organizer.postAsync("/api/races/" + race + "/finish")
                : ada.postAsync("/api/races/" + race + "/abandon"));

        assertThat(answers).extracting(Answer::status).contains(200).isSubsetOf(200, 400, 409);
        assertThat(timesFinished(organizer, race)).isEqualTo(1);
    }

    private static List<Answer> atOnce(IntFunction<CompletableFuture<Answer>> request) {
        return IntStream.range(0, 50).mapToObj(request).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }

    private static void assertOneWinner(String what, List<Answer> answers) {
        assertThat(answers).as(what).filteredOn(answer -> answer.status() < 300).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.status() >= 300)
                .extracting(Answer::status)
                .isSubsetOf(400, 404, 409);
    }
}
