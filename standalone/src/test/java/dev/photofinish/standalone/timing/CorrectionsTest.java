package dev.photofinish.standalone.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The organizer's word about a run, over the wire. */
class CorrectionsTest extends ServerStory {
    @Test
    void aPenaltyCountsInTheFinalTimeAndOrder() {
        var organizer = organizer();
        var race = startedRace(organizer, "Penalized", "ada", "bob");
        try (var ada = Mod.connect(server, race, user("ada"));
                var bob = Mod.connect(server, race, user("bob"))) {
            var penalized = organizer
                    .post(path(race, ada, "penalty"), Map.of("penalty_ms", 30_000, "reason", "quit out once"))
                    .ok();
            assertThat(player(penalized, ada).get("penalty_ms").asLong()).isEqualTo(30_000);
            ada.flag(FINISH, 90_000);
            finished(ada, ada.participant());
            bob.flag(FINISH, 100_000);
            finished(bob, bob.participant());
        }
        await().untilAsserted(() -> assertThat(organizer
                        .get("/api/races/" + race)
                        .ok()
                        .get("participants")
                        .valueStream())
                .extracting(row -> row.at("/user/twitch_username").asString() + " "
                        + row.get("igt_ms").asLong())
                .containsExactly("bob 100000", "ada 120000"));
    }

    @Test
    void aDisqualifiedPlayerIsFrozenAndTheReasonIsInTheHistory() {
        var organizer = organizer();
        var race = startedRace(organizer, "Disqualified", "ada", "bob");
        try (var ada = Mod.connect(server, race, user("ada"))) {
            var body = Map.of("reason", "Used another mod");
            var after = organizer.post(path(race, ada, "disqualify"), body).ok();
            assertThat(player(after, ada).get("status").asString()).isEqualTo("abandoned");
            assertThat(player(after, ada).get("disqualified").asString()).isEqualTo("Used another mod");
            assertThat(organizer.post(path(race, ada, "disqualify"), body).status())
                    .isEqualTo(400);
            assertThat(organizer.post(path(race, ada, "reinstate"), body).status())
                    .isEqualTo(400);
            var told = organizer
                    .get("/api/races/" + race + "/history?type=ParticipantDisqualified")
                    .ok()
                    .get("events");
            assertThat(told).hasSize(1);
            assertThat(told.get(0).at("/data/reason").asString()).isEqualTo("Used another mod");
            assertThat(told.get(0).at("/actor/twitch_username").asString()).isEqualTo("olga");
        }
    }

    @Test
    void whoeverGaveUpByMistakeGoesOnOnTheSameConnection() {
        var organizer = organizer();
        var race = startedRace(organizer, "By mistake", "ada", "bob");
        try (var ada = Mod.connect(server, race, user("ada"))) {
            ada.flag(flag(0), 10_000);
            ada.socket().await("zone_update");
            user("ada").post("/api/races/" + race + "/abandon").ok();
            var after = organizer
                    .post(path(race, ada, "reinstate"), Map.of("reason", "Wrong button"))
                    .ok();
            assertThat(player(after, ada).get("status").asString()).isEqualTo("playing");
            ada.flag(FINISH, 90_000);
            finished(ada, ada.participant());
        }
        user("bob").post("/api/races/" + race + "/abandon").ok();
        await().untilAsserted(() -> assertThat(
                        organizer.get("/api/races/" + race).ok().get("status").asString())
                .isEqualTo("finished"));
    }

    @Test
    void nobodyButAnOrganizerCorrectsAndNeverWithoutAReason() {
        var organizer = organizer();
        var race = startedRace(organizer, "Refused", "ada", "bob");
        try (var ada = Mod.connect(server, race, user("ada"))) {
            for (var action : List.of("disqualify", "penalty", "reinstate")) {
                var path = path(race, ada, action);
                var body = Map.of("reason", "because", "penalty_ms", 1_000);
                assertThat(user("ada").post(path, body).status()).isEqualTo(403);
                assertThat(Api.anonymous(server).post(path, body).status()).isEqualTo(401);
                assertThat(organizer.post(path, Map.of("penalty_ms", 1_000)).status())
                        .isEqualTo(422);
            }
            assertThat(organizer
                            .post(path(race, ada, "penalty"), Map.of("reason", "x", "penalty_ms", 0))
                            .status())
                    .isEqualTo(422);
            assertThat(organizer
                            .post(path(race, ada, "reinstate"), Map.of("reason", "still playing"))
                            .status())
                    .isEqualTo(400);
        }
    }

    private String startedRace(Api organizer, String name, String... players) {
        var race = releasedRace(
                organizer, name, List.of(players).stream().map(this::user).toArray(Api[]::new));
        organizer.post("/api/races/" + race + "/start").ok();
        return race;
    }

    private static String path(String race, Mod mod, String action) {
        return "/api/races/" + race + "/participants/" + mod.participant() + "/" + action;
    }

    private static JsonNode player(JsonNode detail, Mod mod) {
        return detail.get("participants")
                .valueStream()
                .filter(row -> row.get("id").asString().equals(mod.participant()))
                .findFirst()
                .orElseThrow();
    }

    private static void finished(Mod mod, String participant) {
        boolean finished = false;
        while (!finished) {
            finished = mod.socket()
                    .await("leaderboard_update")
                    .get("participants")
                    .valueStream()
                    .anyMatch(row -> row.get("id").asString().equals(participant)
                            && "finished".equals(row.get("status").asString()));
        }
    }
}
