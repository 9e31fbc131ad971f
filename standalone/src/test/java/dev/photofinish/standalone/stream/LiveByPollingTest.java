package dev.photofinish.standalone.stream;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.account.Role;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Twitch is asked who streams, and everybody sees it. */
class LiveByPollingTest extends StreamStory {
    private static final String BOARD = "leaderboard_update";

    @Override
    protected List<String> streamOptions() {
        return List.of("--photofinish.twitch.poll-every=200ms");
    }

    @Test
    void whoStreamsIsShownOnTheBoardToTheCastersAndInEveryAnswer() {
        var player = signedIn("live_player", Role.USER);
        var caster = signedIn("live_caster", Role.USER);
        var race = race(player, caster);
        try (var watching = spectator(race)) {
            isOffline(watching.await("race_state").at("/participants/0"));

            twitch.live("live_player");
            isLive(watching.await(BOARD).at("/participants/0"), "live_player");

            twitch.live("Live_Caster");
            isLive(watching.await("race_state").at("/casters/0"), "live_caster");

            var detail = player.get("/api/races/" + race).ok();
            isLive(detail.at("/casters/0"), "live_caster");
            isLive(detail.at("/participants/0"), "live_player");
            soon().untilAsserted(() -> isLive(listed(player, race).at("/casters/0"), "live_caster"));
            var reply = signedIn("live_second", Role.USER).post("/api/races/" + race + "/cast-join");
            isLive(reply.ok().at("/casters/0"), "live_caster");
            isOffline(reply.ok().at("/casters/1"));
            watching.await("race_state");

            twitch.offline("live_caster");
            isOffline(watching.await("race_state").at("/casters/0"));
            isOffline(player.get("/api/races/" + race).ok().at("/casters/0"));
            twitch.offline("live_player");
            isOffline(watching.await(BOARD).at("/participants/0"));
        }
    }

    @Test
    void whoTrainsAloneIsShownToStreamToo() {
        var player = signedIn("live_soloist", Role.USER);
        var session = player.post("/api/training", Map.of("pool_name", "training_standard"))
                .ok()
                .get("id")
                .asString();
        try (var watching =
                Socket.open(server, "/ws/training/" + session + "/spectate").send(Map.of("type", "auth"))) {
            watching.await("race_state");
            twitch.live("live_soloist");
            isLive(watching.await(BOARD).at("/participants/0"), "live_soloist");
        }
    }

    @Test
    void whoCastsAFinishedRaceIsNotAskedForAnyMore() {
        var caster = signedIn("past_caster", Role.USER);
        var organizer = signedIn("past_organizer", Role.ORGANIZER);
        var race = releasedRace(organizer, "Over", signedIn("past_player", Role.USER));
        caster.post("/api/races/" + race + "/cast-join").ok();
        twitch.live("past_caster");
        soon().untilAsserted(() -> isLive(caster.get("/api/races/" + race).ok().at("/casters/0"), "past_caster"));
        organizer.post("/api/races/" + race + "/start").ok();
        organizer.post("/api/races/" + race + "/finish").ok();
        soon().untilAsserted(
                        () -> isOffline(caster.get("/api/races/" + race).ok().at("/casters/0")));
        var next = race(signedIn("next_player", Role.USER), signedIn("next_caster", Role.USER));
        twitch.live("next_player");
        soon().untilAsserted(() -> isLive(caster.get("/api/races/" + next).ok().at("/participants/0"), "next_player"));
        assertThat(twitch.server().received("/helix/streams").getLast().parameters("user_login"))
                .doesNotContain("past_caster");
    }

    private static JsonNode listed(Api reader, String race) {
        return reader.get("/api/races")
                .ok()
                .get("races")
                .valueStream()
                .filter(one -> one.get("id").asString().equals(race))
                .findFirst()
                .orElseThrow();
    }
}
