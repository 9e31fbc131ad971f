package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.photofinish.standalone.client.Answer;
import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.ServerGoneException;
import dev.photofinish.standalone.client.Socket;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Malformed, oversized and unauthorised input: a documented refusal, no 5xx, no stack trace, nothing changed. */
class HostileInputTest extends ServerStory {
    private static final String UNKNOWN = UUID.randomUUID().toString();
    private static final List<String> ACTIONS = List.of(
            "join",
            "leave",
            "cast-join",
            "cast-leave",
            "release-seeds",
            "reroll-seed",
            "start",
            "abandon",
            "finish",
            "reset");
    private static final List<String> PEOPLE = List.of("participants", "casters", "organizers");
    private static final List<String> REMOVABLE =
            List.of("", "/participants/%s", "/casters/%s", "/organizers/%s", "/invites/%s");

    private Api organizer;
    private Api stranger;
    private Api player;
    private String race;

    @BeforeAll
    void aRaceWithOnePlayer() {
        organizer = organizer();
        stranger = user("stranger");
        player = user("pia");
        race = releasedRace(organizer, "Untouched", player);
    }

    @Test
    void withoutATokenEveryCommandIs401AndSaysHow() {
        var before = state();

        for (var action : ACTIONS) {
            refused(Api.anonymous(server).post("/api/races/" + race + "/" + action), 401);
            refused(Api.withToken(server, "made-up").post("/api/races/" + race + "/" + action), 401);
        }
        for (var list : PEOPLE) {
            refused(
                    Api.anonymous(server).post("/api/races/" + race + "/" + list, Map.of("twitch_username", "pia")),
                    401);
        }
        for (var path : REMOVABLE) {
            refused(Api.anonymous(server).delete("/api/races/" + race + path.formatted(UNKNOWN)), 401);
        }
        refused(Api.anonymous(server).patch("/api/races/" + race, Map.of("name", "x")), 401);
        refused(Api.anonymous(server).post("/api/invite/" + UNKNOWN + "/accept"), 401);
        refused(Api.anonymous(server).post("/api/races", Map.of("name", "x")), 401);
        refused(Api.anonymous(server).get("/api/auth/me"), 401);
        refused(Api.anonymous(server).get("/api/races/" + race + "/my-mod-config"), 401);
        refused(Api.anonymous(server).get("/api/races/" + race + "/my-seed-pack"), 401);
        refused(Api.anonymous(server).get("/api/races/" + race + "/download/" + UNKNOWN), 401);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void whatOnlyTheOrganizerMayIs403ForOthers() {
        var before = state();

        for (var action : List.of("release-seeds", "reroll-seed", "start", "finish", "reset")) {
            refused(stranger.post("/api/races/" + race + "/" + action), 403);
            refused(player.post("/api/races/" + race + "/" + action), 403);
        }
        for (var list : PEOPLE) {
            refused(stranger.post("/api/races/" + race + "/" + list, Map.of("twitch_username", "pia")), 403);
            refused(stranger.post("/api/races/" + race + "/" + list, Map.of("twitch_username", "nobody")), 403);
        }
        for (var path : REMOVABLE) {
            refused(stranger.delete("/api/races/" + race + path.formatted(UNKNOWN)), 403);
            refused(player.delete("/api/races/" + race + path.formatted(UNKNOWN)), 403);
        }
        refused(stranger.patch("/api/races/" + race, Map.of("name", "Mine")), 403);
        refused(stranger.post("/api/races", Map.of("name", "Mine")), 403);
        refused(stranger.get("/api/races/" + race + "/my-mod-config"), 403);
        refused(stranger.get("/api/races/" + race + "/my-seed-pack"), 403);

        assertThat(state()).isEqualTo(before);
    }

    @Test
    void anUnknownRaceIs404AndAnIdThatIsNoneIs4xx() {
        for (var action : ACTIONS) {
            refused(organizer.post("/api/races/" + UNKNOWN + "/" + action), 404);
            assertThat(organizer.post("/api/races/not-an-id/" + action).status())
                    .isIn(404, 422);
        }
        for (var path : REMOVABLE) {
            refused(organizer.delete("/api/races/" + UNKNOWN + path.formatted(UNKNOWN)), 404);
            assertThat(organizer
                            .delete("/api/races/not-an-id" + path.formatted(UNKNOWN))
                            .status())
                    .isIn(404, 422);
            if (!path.isEmpty()) {
                refused(organizer.delete("/api/races/" + race + path.formatted("not-an-id")), 422);
            }
        }
        refused(organizer.patch("/api/races/" + UNKNOWN, Map.of("name", "x")), 404);
        refused(organizer.post("/api/invite/" + UNKNOWN + "/accept"), 404);
        for (var token : List.of(UNKNOWN, "x".repeat(2_000), "%22", "a%20b")) {
            refused(Api.anonymous(server).get("/api/invite/" + token), 404);
        }
        for (var view : List.of("", "/history", "/state", "/stream")) {
            refused(organizer.get("/api/races/" + UNKNOWN + view), 404);
            assertThat(organizer.get("/api/races/not-an-id" + view).status()).isIn(400, 404, 422);
        }
        refused(organizer.get("/api/nothing/here"), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "\"name\"",
                "null",
                "{}",
                "{\"name\":\"\"}",
                "{\"name\":\"   \"}",
                "{\"name\":17}",
                "{\"name\":[]}",
                "{\"name\":\"x\",\"max_participants\":101}",
                "{\"name\":\"x\",\"max_participants\":\"many\"}",
                "{\"name\":\"x\",\"max_participants\":1e99}",
                "{\"name\":\"x\",\"open_registration\":true,\"max_participants\":1}",
                "{\"name\":\"x\",\"open_registration\":\"perhaps\"}",
                "{\"name\":\"x\",\"scheduled_at\":\"tomorrow\"}",
                "{\"name\":\"x\",\"pool_name\":[\"standard\"]}",
            })
    void aRaceThatMakesNoSenseIs422(String body) {
        refused(organizer.postText("/api/races", body), 422);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "{\"name\":\"\"}",
                "{\"name\":17}",
                "{\"scheduled_at\":\"tomorrow\"}",
                "{\"scheduled_at\":{}}",
                "{\"is_public\":\"perhaps\"}",
                "{\"open_registration\":[]}",
                "{\"open_registration\":true,\"max_participants\":null}",
                "{\"max_participants\":1e99}",
                "{\"max_participants\":101}",
                "{\"automatic_start\":\"yes\"}",
                "{\"automatic_start\":{\"enabled\":17}}",
                "{\"automatic_start\":{\"grace_seconds\":-1}}",
            })
    void anEditThatMakesNoSenseIs422(String body) {
        var before = state();
        refused(organizer.patchText("/api/races/" + race, body), 422);
        assertThat(state()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"participants", "casters", "organizers"})
    void whoeverIsNamedHasToBeALogin(String list) {
        var before = state();
        for (var body : List.of("", "{}", "[]", "{\"twitch_username\":17}", "{\"twitch_username\":null}")) {
            refused(organizer.postText("/api/races/" + race + "/" + list, body), 422);
        }
        for (var name : List.of("", " ", "two words", "x".repeat(101), "a\u0000b", "a\nb")) {
            refused(organizer.post("/api/races/" + race + "/" + list, Map.of("twitch_username", name)), 422);
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aRaceThatCannotBeIs400() {
        refused(organizer.post("/api/races", Map.of("name", "x", "pool_name", "no such pool")), 400);
        refused(organizer.post("/api/races", Map.of("name", "x", "pool_name", "training_standard")), 400);
        refused(organizer.post("/api/races", Map.of("name", "x", "scheduled_at", "2001-01-01T00:00:00Z")), 400);
    }

    @Test
    void anOversizedOrUnreadableBodyIsRefused() {
        refused(organizer.postText("/api/races", named("x".repeat(900_000))), 413);
        refused(organizer.post("/api/races", Map.of("name", "x".repeat(201))), 422);
        var invalidUtf8 = new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};
        assertThat(organizer
                        .send("POST", "/api/races", "application/json", invalidUtf8)
                        .status())
                .isEqualTo(422);
        refused(organizer.send("POST", "/api/races", "text/plain", "name=x".getBytes(StandardCharsets.UTF_8)), 415);
        refused(organizer.send("PUT", "/api/races", "application/json", new byte[0]), 405);
        var deep = "[".repeat(20_000) + "]".repeat(20_000);
        refused(organizer.postText("/api/races", deep), 422);
    }

    /** More than a megabyte is not listened to: who goes on sending may be gone before the answer is there. */
    @Test
    void aBodyOfMegabytesIsCutOff() {
        try {
            refused(organizer.postText("/api/races", named("x".repeat(2_000_000))), 413);
        } catch (ServerGoneException cutOff) {
            assertThat(cutOff).hasRootCauseInstanceOf(IOException.class);
        }
        assertThat(organizer.get("/api/races").status()).isEqualTo(200);
    }

    private static String named(String name) {
        return "{\"name\":\"" + name + "\"}";
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?status=unknown",
                "?limit=0",
                "?limit=101",
                "?limit=x",
                "?offset=-1",
                "?offset=99999999999999999999",
            })
    void aListThatCannotBeIs4xx(String query) {
        assertThat(organizer.get("/api/races" + query).status()).isIn(400, 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?at=yesterday", "?at=-1", "?at=PT", "?at=%00", "?at=99999999999999999999999"})
    void anInstantThatIsNoneIs4xx(String query) {
        assertThat(organizer.get("/api/races/" + race + "/state" + query).status())
                .isIn(400, 422);
    }

    @Test
    void aLoginThatIsNoneIs422() {
        var anonymous = Api.anonymous(server);
        for (var name : new String[] {"", "two words", "x".repeat(26), "näme", "%", "a\u0000b"}) {
            refused(anonymous.post("/api/auth/local", Map.of("twitch_username", name)), 422);
        }
        refused(anonymous.post("/api/auth/local", Map.of()), 422);
        refused(anonymous.post("/api/auth/local", Map.of("twitch_username", "eve", "role", "emperor")), 422);
    }

    @Test
    void aModThatDoesNotSayWhoItIsIsTurnedAway() {
        for (var first : new String[] {
            "{",
            "[]",
            "17",
            "null",
            "{}",
            "{\"type\":\"ready\"}",
            "{\"type\":\"auth\"}",
            "{\"type\":\"auth\",\"mod_token\":17}",
            "{\"type\":\"auth\",\"mod_token\":\"wrong\"}"
        }) {
            try (var socket = Socket.open(server, "/ws/mod/" + race).sendText(first)) {
                assertThat(socket.next("auth_error").get("message").asString()).isNotBlank();
                assertThat(socket.closeCode()).isEqualTo(4003);
            }
        }
        try (var socket = Socket.open(server, "/ws/mod/" + UNKNOWN)
                .send(Map.of("type", "auth", "mod_token", Mod.tokenOf(race, player)))) {
            socket.next("auth_error");
            assertThat(socket.closeCode()).isEqualTo(4003);
        }
    }

    @Test
    void nonsenseFromAModIsIgnoredAndTheConnectionStays() {
        var before = state();
        try (var mod = Mod.connect(server, race, player)) {
            mod.socket().next("leaderboard_update");
            for (var nonsense : new String[] {
                "{",
                "[]",
                "17",
                "\"ready\"",
                "null",
                "{}",
                "{\"type\":17}",
                "{\"type\":\"unknown\"}",
                "{\"type\":\"zone_query\",\"position\":\"here\"}",
                "{\"type\":\"auth\",\"mod_token\":\"again\"}"
            }) {
                mod.socket().sendText(nonsense);
            }
            mod.socket().sendText("{\"type\":\"status_update\",\"igt_ms\":\"x\",\"death_count\":-4}");

            assertThat(mod.socket().next("error").get("message").asString()).isNotBlank();
            assertThat(mod.socket().isOpen()).isTrue();
        }
        assertThat(state()).isEqualTo(before);
    }

    @Test
    void aMessageTooBigEndsTheConnection() {
        var big = "{\"type\":\"pong\",\"x\":\"" + "x".repeat(20_000) + "\"}";
        try (var mod = Mod.connect(server, race, player)) {
            mod.socket().sendText(big);
            assertThat(mod.socket().closeCode()).isEqualTo(1009);
        }
        try (var spectator = Socket.open(server, "/ws/race/" + race)) {
            spectator.sendText(big);
            assertThat(spectator.closeCode()).isEqualTo(1009);
        }
    }

    @Test
    void whoTalksTooMuchIsCutOff() {
        try (var mod = Mod.connect(server, race, player)) {
            var sent = new ArrayList<Integer>();
            while (mod.socket().isOpen() && sent.size() < 500) {
                try {
                    mod.socket().sendText("{\"type\":\"pong\"}");
                } catch (RuntimeException cutOff) {
                    break;
                }
                sent.add(1);
            }
            assertThat(mod.socket().closeCode()).isEqualTo(1008);
        }
    }

    @Test
    void aSpectatorOfNothingIsTold() {
        try (var socket = Socket.open(server, "/ws/race/" + UNKNOWN)) {
            assertThat(socket.closeCode()).isEqualTo(4004);
        }
        assertThatExceptionOfType(ServerGoneException.class)
                .isThrownBy(() -> Socket.open(server, "/ws/race/not-an-id"));
        assertThatExceptionOfType(ServerGoneException.class).isThrownBy(() -> Socket.open(server, "/ws/mod/not-an-id"));
    }

    private static void refused(Answer answer, int status) {
        assertThat(answer.status()).as("%s", answer).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.body().get("detail").asString()).isNotBlank();
        assertThat(answer.body().get("status").asInt()).isEqualTo(status);
        assertThat(answer.text()).doesNotContain("Exception", "\tat ", "dev.photofinish");
    }

    private String state() {
        return organizer.get("/api/races/" + race).ok().toString();
    }
}
