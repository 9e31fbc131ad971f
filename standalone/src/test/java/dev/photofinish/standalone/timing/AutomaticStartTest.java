package dev.photofinish.standalone.timing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.photofinish.standalone.ServerStory;
import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A race that starts by itself, as the organizer asked over HTTP. */
class AutomaticStartTest extends ServerStory {
    @Override
    protected List<String> moreOptions() {
        return List.of("--photofinish.race.automatic-countdown=1s");
    }

    @Test
    void itStartsAtItsTimeWhenEverybodyIsReady() {
        var organizer = organizer();
        var race = releasedRace(organizer, "By itself", user("ada"));
        try (var watching = Socket.open(server, "/ws/race/" + race);
                var mod = Mod.connect(server, race, user("ada"))) {
            var planned = Instant.now().plusSeconds(6).truncatedTo(ChronoUnit.MILLIS);
            var summary = edit(organizer, race, planned, "enabled", true).ok();
            assertThat(summary.at("/automatic_start/enabled").asBoolean()).isTrue();
            mod.ready();
            assertThat(Instant.parse(
                            watching.await("race_countdown").get("starts_at").asString()))
                    .isEqualTo(planned);
            mod.socket().await("race_start");
            assertThat(Instant.now()).isAfterOrEqualTo(planned);
        }
        await("the read model, which follows the facts")
                .until(() -> status(organizer, race).equals("running"));
    }

    @Test
    void itWaitsForTheLastOneAndStartsOnceTheyAreReady() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Waiting", user("ada"), user("bob"));
        edit(organizer, race, Instant.now().plusSeconds(1), "enabled", true).ok();
        try (var ada = Mod.connect(server, race, user("ada"));
                var bob = Mod.connect(server, race, user("bob"))) {
            ada.ready();
            await().during(Duration.ofSeconds(2))
                    .atMost(Duration.ofSeconds(5))
                    .until(() -> status(organizer, race).equals("setup"));
            bob.ready();
            ada.socket().await("race_start");
            bob.socket().await("race_start");
        }
    }

    @Test
    void itStartsWithoutThemWhenTheGraceTimeIsOver() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Not waiting", user("ada"), user("bob"));
        edit(organizer, race, Instant.now().plusSeconds(1), "enabled", true, "grace_seconds", 2)
                .ok();
        try (var ada = Mod.connect(server, race, user("ada"))) {
            ada.ready();
            ada.socket().await("race_start");
        }
        assertThat(history(organizer, race))
                .containsSubsequence("AutomaticStartChanged", "CountdownStarted", "RaceStarted");
    }

    @Test
    void whatMakesNoSenseIsRefusedAndChangesNothing() {
        var organizer = organizer();
        var race = releasedRace(organizer, "Nonsense", user("ada"));
        for (var wrong : Arrays.asList(-1, 1_000_000, "soon", true)) {
            var refused = edit(organizer, race, Instant.now().plusSeconds(60), "enabled", true, "grace_seconds", wrong);
            assertThat(refused.status()).as("grace_seconds %s", wrong).isEqualTo(422);
        }
        var stranger = edit(user("ada"), race, Instant.now().plusSeconds(60), "enabled", true);
        assertThat(stranger.status()).isEqualTo(403);
        assertThat(history(organizer, race)).doesNotContain("AutomaticStartChanged");
    }

    private static Answer edit(Api api, String race, Instant planned, Object... automatic) {
        Map<String, Object> terms = new HashMap<>();
        for (int at = 0; at < automatic.length; at += 2) {
            terms.put(automatic[at].toString(), automatic[at + 1]);
        }
        return api.patch("/api/races/" + race, Map.of("scheduled_at", planned.toString(), "automatic_start", terms));
    }

    private static String status(Api api, String race) {
        return api.get("/api/races/" + race).ok().get("status").asString();
    }

    private static List<String> history(Api api, String race) {
        return api.get("/api/races/" + race + "/history?limit=500")
                .ok()
                .get("events")
                .valueStream()
                .map((JsonNode event) -> event.get("type").asString())
                .toList();
    }
}
