package dev.photofinish.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.standalone.client.Api;
import dev.photofinish.standalone.client.Socket;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** A spectator who comes back misses nothing and gets nothing twice (better V1, V2, V8). */
class ResumeTest extends ServerStory {
    private Api organizer;
    private String race;

    @BeforeEach
    void aRace() {
        organizer = organizer();
        race = openRace(organizer, "Come back");
    }

    @Test
    void anAnonymousSpectatorSeesTheRaceAtOnceWithEpochAndPosition() {
        try (var socket = Socket.open(server, "/ws/race/" + race)) {
            var state = socket.next("race_state");

            assertThat(state.get("position").asLong()).isPositive();
            assertThat(state.get("epoch").asString()).hasSize(36);
            assertThat(state.at("/race/status").asString()).isEqualTo("setup");
            assertThat(state.path("resync").asBoolean(false)).isFalse();
        }
    }

    @Test
    void whatWasMissedIsReplayedAndNothingElse() {
        var seen = watched();
        user("ada").post("/api/races/" + race + "/join").ok();
        user("bob").post("/api/races/" + race + "/join").ok();

        try (var back = Socket.open(server, "/ws/race/" + race + "?after=" + seen)) {
            assertThat(back.next("race_state").get("participants")).hasSize(1);
            assertThat(back.next("race_state").get("participants")).hasSize(2);
        }
    }

    @Test
    void withNothingMissedNothingIsRepeated() {
        var seen = watched();

        try (var back = Socket.open(server, "/ws/race/" + race + "?after=" + seen)) {
            user("ada").post("/api/races/" + race + "/cast-join").ok();

            var next = back.await("race_state");
            assertThat(next.get("position").asLong()).isGreaterThan(Long.parseLong(seen.split(":", 2)[1]));
            assertThat(next.path("resync").asBoolean(false)).isFalse();
        }
    }

    @Test
    void aPositionOfAnotherStoreOrFromTheFutureIsAnsweredByAResync() {
        for (var after : new String[] {"99999999", "00000000-0000-4000-8000-000000000000:1", "nonsense", "-5"}) {
            try (var socket = Socket.open(server, "/ws/race/" + race + "?after=" + after)) {
                assertThat(socket.next("race_state").get("resync").asBoolean()).isTrue();
            }
        }
    }

    @Test
    void everyRosterAndCasterChangeIsPushed() {
        var ada = user("ada");
        try (var socket = Socket.open(server, "/ws/race/" + race)) {
            socket.await("race_state");
            ada.post("/api/races/" + race + "/join").ok();
            assertThat(socket.await("race_state").get("participants")).hasSize(1);
            ada.post("/api/races/" + race + "/leave").ok();
            assertThat(socket.await("race_state").get("participants")).isEmpty();
            ada.post("/api/races/" + race + "/cast-join").ok();
            assertThat(socket.await("race_state")
                            .at("/casters/0/user/twitch_username")
                            .asString())
                    .isEqualTo("ada");
            organizer.post("/api/races/" + race + "/release-seeds").ok();
            assertThat(socket.await("race_state").at("/race/seeds_released_at").isNull())
                    .isFalse();
        }
    }

    @Test
    void whatMustNotLeaveTheServerDoesNot() {
        try (var socket = Socket.open(server, "/ws/race/" + race)) {
            assertThat(socket.next("race_state").toString())
                    .doesNotContain("event_map", "10402928", "care_package", "connections", "Vestibule");
        }
    }

    /** Watches a moment; where the spectator was, as {@code epoch:position}. */
    private String watched() {
        try (var socket = Socket.open(server, "/ws/race/" + race)) {
            JsonNode state = socket.next("race_state");
            return state.get("epoch").asString() + ":" + state.get("position").asLong();
        }
    }
}
