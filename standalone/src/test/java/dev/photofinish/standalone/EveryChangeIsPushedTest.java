package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.Socket;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Whatever changes about a race in setup reaches whoever watches it, and nothing else does (better C18, C19). */
class EveryChangeIsPushedTest extends ServerStory {
    private Api organizer;
    private Api ada;
    private Api bob;
    private String race;
    private Mod mod;
    private Socket spectator;

    @BeforeEach
    void aRaceWithAModAndASpectator() {
        organizer = organizer();
        ada = user("ada");
        bob = user("bob");
        race = "/api/races/" + releasedRace(organizer, "Watched", ada);
        mod = Mod.connect(server, race.substring("/api/races/".length()), ada);
        mod.socket().next("leaderboard_update");
        spectator = Socket.open(server, "/ws/race/" + race.substring("/api/races/".length()));
        spectator.next("race_state");
        spectator.next("spectator_count");
    }

    @AfterEach
    void hangUp() {
        assertThat(spectator.drain())
                .allMatch(frame -> frame.get("type").asString().equals("spectator_count"));
        spectator.close();
        mod.close();
    }

    @Test
    void theRosterAlsoToMods() {
        assertThat(roster(bob.post(race + "/join"))).hasSize(2);
        assertThat(roster(bob.post(race + "/leave"))).hasSize(1);
        var added = organizer.post(race + "/participants", named("bob"));
        assertThat(roster(added)).hasSize(2);
        var seat = added.body().at("/participant/id").asString();
        assertThat(roster(organizer.delete(race + "/participants/" + seat))).hasSize(1);
    }

    @Test
    void invitations() {
        var invite = organizer.post(race + "/participants", named("ghost_of_may"));
        assertThat(pushed(invite).toString()).doesNotContain("ghost_of_may");
        var pending = organizer.get(race).ok().at("/pending_invites/0/id").asString();
        pushed(organizer.delete(race + "/invites/" + pending));
        assertThat(mod.socket().drain()).isEmpty();

        var again = organizer.post(race + "/participants", named("ghost_of_may"));
        pushed(again);
        var token = again.body().at("/invite/token").asString();
        pushed(user("ghost_of_may").post("/api/invite/" + token + "/accept"));
        assertThat(spectator.next("race_state").get("participants")).hasSize(2);
        assertThat(mod.socket().next("leaderboard_update").get("participants")).hasSize(2);
    }

    @Test
    void casters() {
        assertThat(pushed(bob.post(race + "/cast-join"))
                        .at("/casters/0/user/twitch_username")
                        .asString())
                .isEqualTo("bob");
        assertThat(pushed(bob.post(race + "/cast-leave")).get("casters")).isEmpty();
        var named = organizer.post(race + "/casters", named("bob"));
        assertThat(pushed(named).get("casters")).hasSize(1);
        var booth = named.body().get("id").asString();
        assertThat(pushed(organizer.delete(race + "/casters/" + booth)).get("casters"))
                .isEmpty();
        assertThat(mod.socket().drain()).isEmpty();
    }

    @Test
    void organizers() {
        var named = organizer.post(race + "/organizers", named("bob"));
        assertThat(pushed(named).at("/race/co_organizers/0/twitch_username").asString())
                .isEqualTo("bob");
        var account = named.body().get("id").asString();
        assertThat(pushed(organizer.delete(race + "/organizers/" + account)).at("/race/co_organizers"))
                .isEmpty();
        assertThat(mod.socket().drain()).isEmpty();
    }

    @Test
    void whoComesToOrganizeAndWatchesSeesTheMap() {
        try (var bobs = Socket.open(server, "/ws/race/" + race.substring("/api/races/".length()))
                .send(Map.of("type", "auth", "token", bob.token()))) {
            assertThat(bobs.next("race_state").at("/seed/graph_json").toString())
                    .doesNotContain("vestibule");
            organizer.post(race + "/organizers", named("bob")).ok();
            spectator.await("race_state");
            var seen = bobs.await("race_state");
            while (!seen.at("/seed/graph_json").toString().contains("vestibule")) {
                seen = bobs.await("race_state");
            }
        }
    }

    @Test
    void theTermsOneByOneAndSeveralAtOnce() {
        assertThat(edited(Map.of("name", "Late run")).get("name").asString()).isEqualTo("Late run");
        assertThat(edited(Map.of("scheduled_at", "2100-01-01T20:00:00Z"))
                        .get("scheduled_at")
                        .asString())
                .isEqualTo("2100-01-01T20:00:00+00:00");
        assertThat(pushed(organizer.patchText(race, "{\"scheduled_at\": null}"))
                        .at("/race/scheduled_at")
                        .isNull())
                .isTrue();
        assertThat(edited(Map.of("is_public", false)).get("is_public").asBoolean())
                .isFalse();
        assertThat(edited(Map.of("open_registration", false))
                        .get("open_registration")
                        .asBoolean())
                .isFalse();
        assertThat(edited(Map.of("max_participants", 9)).get("max_participants").asInt())
                .isEqualTo(9);
        assertThat(edited(Map.of("automatic_start", Map.of("enabled", true, "grace_seconds", 60)))
                        .at("/automatic_start/grace_seconds")
                        .asInt())
                .isEqualTo(60);

        edited(Map.of("name", "Later run", "is_public", true));
        assertThat(spectator.next("race_state").at("/race/is_public").asBoolean())
                .isTrue();
        organizer.patch(race, Map.of("name", "Later run", "is_public", true)).ok();
        assertThat(mod.socket().drain()).isEmpty();
    }

    @Test
    void aReRollAndTheNextRelease() {
        var token = Mod.tokenOf(race.substring("/api/races/".length()), ada);
        var before = mod.authOk().at("/seed/seed_id").asString();

        var rerolled = organizer.post(race + "/reroll-seed");

        assertThat(rerolled.ok().get("seeds_released_at").isNull()).isTrue();
        var state = pushed(rerolled);
        assertThat(state.at("/race/seeds_released_at").isNull()).isTrue();
        assertThat(state.at("/seed/graph_json").toString()).contains("nodes").doesNotContain("vestibule");
        assertThat(mod.socket().closeCode()).isEqualTo(1000);
        assertThat(spectator
                        .await("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .asBoolean())
                .isFalse();
        mod = Mod.connect(server, race.substring("/api/races/".length()), token);
        assertThat(mod.authOk().at("/seed/seed_id").asString())
                .isEqualTo(state.at("/seed/seed_id").asString())
                .isNotEqualTo(before);
        assertThat(ada.get(race + "/my-mod-config").status()).isEqualTo(403);
        spectator.next("leaderboard_update");

        assertThat(pushed(organizer.post(race + "/release-seeds"))
                        .at("/race/seeds_released_at")
                        .isNull())
                .isFalse();
    }

    @Test
    void everyPushCanBeResumedFrom() {
        var known = pushed(bob.post(race + "/cast-join")).get("position").asLong();
        var missed = List.of(pushed(bob.post(race + "/cast-leave")), edited(Map.of("name", "While away")));
        var path = "/ws/race/" + race.substring("/api/races/".length()) + "?after=" + known;
        try (var back = Socket.open(server, path)) {
            assertThat(back.next("race_state")).isEqualTo(missed.getFirst());
            assertThat(back.next("race_state").get("race")).isEqualTo(missed.getLast());
        }
    }

    private JsonNode edited(Map<String, ?> changes) {
        return pushed(organizer.patch(race, changes)).get("race");
    }

    private JsonNode roster(Answer answer) {
        var state = pushed(answer).get("participants");
        assertThat(mod.socket().next("leaderboard_update").get("participants")).hasSameSizeAs(state);
        return state;
    }

    private JsonNode pushed(Answer answer) {
        assertThat(answer.status()).as("%s", answer).isBetween(200, 204);
        return spectator.next("race_state");
    }

    private static Map<String, String> named(String login) {
        return Map.of("twitch_username", login);
    }
}
