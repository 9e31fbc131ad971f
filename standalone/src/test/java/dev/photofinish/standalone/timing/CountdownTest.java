package dev.photofinish.standalone.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Everybody sees the same second, and play begins on it. */
class CountdownTest extends ServerStory {
    private final Map<String, Integer> twoSeconds = Map.of("countdown_seconds", 2);

    @Test
    void aRaceStartsOnTheSecondItCountedDownTo() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Counting", user("ada"));
        try (var watching = Socket.open(server, "/ws/race/" + race);
                var mod = Mod.connect(server, race, user("ada"))) {
            watching.next("race_state");

            var reply =
                    organizer.post("/api/races/" + race + "/start", twoSeconds).ok();

            assertThat(reply.get("status").asString()).isEqualTo("setup");
            var counting = watching.await("race_countdown");
            var startsAt = time(counting, "starts_at");
            assertThat(Duration.between(time(counting, "server_time"), startsAt))
                    .isBetween(Duration.ofSeconds(1), Duration.ofSeconds(2));
            assertThat(watching.await("race_state").at("/countdown/starts_at").asString())
                    .isEqualTo(counting.get("starts_at").asString());
            mod.socket().await("race_start");
            assertThat(time(watching.await("race_status_change"), "started_at")).isEqualTo(startsAt);
        }
        await("the read model, which follows the facts")
                .until(() -> detail(organizer, race).hasNonNull("started_at"));
        assertThat(time(detail(organizer, race), "started_at")).isBeforeOrEqualTo(OffsetDateTime.now(ZoneOffset.UTC));
    }

    @Test
    void aCancelledCountdownStartsNothing() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Cancelled", user("ada"));
        organizer
                .post("/api/races/" + race + "/start", Map.of("countdown_seconds", 1))
                .ok();
        organizer.delete("/api/races/" + race + "/countdown").ok();

        await().during(Duration.ofMillis(1_500))
                .atMost(Duration.ofSeconds(4))
                .until(() ->
                        "setup".equals(detail(organizer, race).get("status").asString()));

        assertThat(organizer.delete("/api/races/" + race + "/countdown").status())
                .isEqualTo(400);
    }

    @Test
    void aCountdownOfNonsenseIsRefused() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Nonsense", user("ada"));
        var start = "/api/races/" + race + "/start";
        assertThat(organizer.post(start, Map.of("countdown_seconds", -1)).status())
                .isEqualTo(422);
        assertThat(organizer.post(start, Map.of("countdown_seconds", "soon")).status())
                .isEqualTo(422);
        assertThat(organizer.postText(start, "{").status()).isEqualTo(422);
        assertThat(user("ada").post(start, twoSeconds).status()).isEqualTo(403);
        assertThat(detail(organizer, race).get("status").asString()).isEqualTo("setup");
    }

    @Test
    void theReadyCheckTellsWhoIsMissing() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Ready?", user("ada"), user("bob"));
        try (var mod = Mod.connect(server, race, user("ada"))) {
            mod.ready();
            await().until(() -> readiness(organizer, race).get("ready").asInt() == 1);
        }
        var check = readiness(organizer, race);
        assertThat(check.get("everybody_ready").asBoolean()).isFalse();
        assertThat(check.get("total").asInt()).isEqualTo(2);
        assertThat(check.get("seeds_released").asBoolean()).isTrue();
        assertThat(check.get("participants").valueStream())
                .extracting(seat -> seat.at("/user/twitch_username").asString() + " "
                        + seat.get("status").asString())
                .containsExactlyInAnyOrder("ada ready", "bob registered");
    }

    private static JsonNode readiness(Api api, String race) {
        return api.get("/api/races/" + race + "/readiness").ok();
    }

    private static JsonNode detail(Api api, String race) {
        return api.get("/api/races/" + race).ok();
    }

    private static OffsetDateTime time(JsonNode frame, String field) {
        return OffsetDateTime.parse(frame.get(field).asString());
    }
}
