package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aSoloSessionOf;
import static dev.photofinish.live.room.RoomsFixture.eventually;
import static dev.photofinish.live.room.RoomsFixture.settled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SoloRoomTest {
    private final RoomsFixture fixture = new RoomsFixture(aSoloSessionOf("ada"));

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    @Test
    void a_mod_is_welcomed_told_to_go_and_told_where_it_is() {
        assertThat(fixture.mod("ada").types()).containsExactly("auth_ok", "race_start", "zone_update");
        fixture.happens(story -> story.plays("ada", 1_000).takes("ada", 0, 60_000));
        RecordingPeer again = fixture.mod("ada");
        assertThat(again.last("zone_update").get("node_id").stringValue()).isEqualTo("cistern_3c4d");
    }

    @Test
    void a_tick_is_a_board_for_everybody() {
        RecordingPeer watching = fixture.watching(null);
        RecordingPeer mod = fixture.mod("ada");
        fixture.tick("ada", 4_000, 0);
        eventually().until(() -> watching.types().contains("leaderboard_update"));
        assertThat(watching.last("leaderboard_update")
                        .at("/participants/0/igt_ms")
                        .longValue())
                .isEqualTo(4_000);
        settled(mod, "leaderboard_update");
    }

    @Test
    void that_a_mod_comes_and_goes_is_news_for_those_who_watch_only() {
        RecordingPeer watching = fixture.watching(null);
        RecordingPeer mod = fixture.mod("ada");
        fixture.connected("ada", true, "node");
        settled(watching, "leaderboard_update");
        assertThat(watching.last("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .booleanValue())
                .isTrue();
        assertThat(mod.types()).containsExactly("auth_ok", "race_start", "zone_update");
    }

    @Test
    void nobody_is_counted_and_no_single_players_told() {
        RecordingPeer watching = fixture.watching("ada");
        fixture.happens(
                story -> story.plays("ada", 1_000).takes("ada", 0, 60_000).takes("ada", 0, 90_000));
        fixture.happens(story -> story.abandons("ada"));
        settled(watching, "race_status_change");
        assertThat(watching.types())
                .containsExactly(
                        "race_state",
                        "leaderboard_update",
                        "leaderboard_update",
                        "leaderboard_update",
                        "leaderboard_update",
                        "race_status_change");
        assertThat(watching.last("race_status_change").get("status").stringValue())
                .isEqualTo("abandoned");
    }

    @Test
    void whoever_comes_back_gets_what_was_missed() {
        long known = fixture.story.view().position();
        fixture.happens(story -> story.plays("ada", 1_000));
        RecordingPeer peer = new RecordingPeer();
        fixture.join(peer, null, new Resume(null, known));
        settled(peer, "leaderboard_update");
        assertThat(peer.types()).doesNotContain("race_state");
    }

    @Test
    void a_session_is_no_race_and_a_race_is_no_session() throws Exception {
        RecordingPeer atTheWrongDoor = new RecordingPeer();
        fixture.rooms.watch(fixture.story.race, atTheWrongDoor, Lane.direct(), Guest.of(null), null);
        eventually().until(() -> atTheWrongDoor.closedWith == CloseCode.NO_SUCH_RACE);
        RaceStory race = aRaceBeingPlayedBy("ada");
        try (RoomsFixture other = new RoomsFixture(race)) {
            RecordingPeer peer = new RecordingPeer();
            other.rooms.watchSolo(race.race, peer, Lane.direct(), Guest.of(null), null);
            eventually().until(() -> peer.closedWith == CloseCode.NO_SUCH_RACE);
        }
    }

    @Test
    void the_end_of_a_session_ends_what_is_remembered_of_its_ticks() {
        RecordingPeer watching = fixture.watching(null);
        fixture.tick("ada", 4_000, 0);
        settled(watching, "leaderboard_update");
        fixture.happens(story -> story.finishes("ada", 5_000));
        settled(watching, "race_status_change");
        assertThat(fixture.rooms.picture(fixture.story.view()).ticks()).isEmpty();
    }
}
