package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A deleted race sends everybody away and is nowhere any more, but for its history, which admins keep. */
class DeletedRaceTest extends ServerStory {
    @Test
    void aRaceIsDeletedWhileItIsPlayedAndWatched() {
        var organizer = organizer();
        var ada = user("ada");
        var race = releasedRace(organizer, "Doomed", ada);
        var token = Mod.tokenOf(race, ada);
        try (var mod = Mod.connect(server, race, token);
                var spectator = Socket.open(server, "/ws/race/" + race)) {
            organizer.post("/api/races/" + race + "/start").ok();
            mod.socket().await("race_start");
            spectator.await("race_status_change");

            assertThat(organizer.delete("/api/races/" + race).status()).isEqualTo(204);

            assertThat(mod.socket().closeCode()).isEqualTo(4005);
            assertThat(spectator.closeCode()).isEqualTo(4005);
        }
        assertThat(organizer.get("/api/races/" + race).status()).isEqualTo(404);
        assertThat(organizer.get("/api/races").ok().toString()).doesNotContain(race);
        assertThat(ada.get("/api/races/" + race + "/my-mod-config").status()).isEqualTo(404);
        try (var spectator = Socket.open(server, "/ws/race/" + race);
                var mod = Socket.open(server, "/ws/mod/" + race).send(Map.of("type", "auth", "mod_token", token))) {
            assertThat(spectator.closeCode()).isEqualTo(4004);
            mod.next("auth_error");
            assertThat(mod.closeCode()).isEqualTo(4003);
        }
        assertThat(organizer.get("/api/races/" + race + "/stream").status()).isEqualTo(404);
    }

    @Test
    void itsHistoryIsForAdmins() {
        var organizer = organizer();
        var race = openRace(organizer, "Audited");
        organizer.delete("/api/races/" + race);

        for (var view : List.of("/history", "/state")) {
            assertThat(organizer.get("/api/races/" + race + view).status()).isEqualTo(404);
            assertThat(Api.anonymous(server).get("/api/races/" + race + view).status())
                    .isEqualTo(404);
        }
        var events = Api.as(server, "ruth", "admin")
                .get("/api/races/" + race + "/history")
                .ok()
                .get("events");
        assertThat(events.valueStream().map(event -> event.get("type").asString()))
                .containsExactly("RaceCreated", "RaceDeleted");
        assertThat(events.at("/1/actor/twitch_username").asString()).isEqualTo("olga");
    }

    @Test
    void aSeedThatNobodySawIsDrawnAgainAndAReleasedOneIsNot() {
        var organizer = organizer();
        var unseen = openRace(organizer, "Unseen");
        var seen = releasedRace(organizer, "Seen");
        var seeds = List.of(seedOf(unseen), seedOf(seen));
        organizer.delete("/api/races/" + unseen);
        organizer.delete("/api/races/" + seen);

        assertThat(seeds).extracting(this::statusOf).containsExactly("available", "consumed");
    }

    private String seedOf(String race) {
        return organizer().get("/api/races/" + race).ok().get("seed_number").asString();
    }

    private String statusOf(String seed) {
        return bean(JdbcClient.class)
                .sql("SELECT status FROM seed WHERE number = ? AND pool_name = 'standard'")
                .param(seed)
                .query(String.class)
                .single();
    }
}
