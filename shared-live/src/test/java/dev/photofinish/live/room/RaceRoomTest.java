package dev.photofinish.live.room;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.room.RoomsFixture.eventually;
import static dev.photofinish.live.room.RoomsFixture.settled;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.translation.Languages;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RaceRoomTest {
    private RoomsFixture fixture = new RoomsFixture(aRaceBeingPlayedBy("ada", "bob"));

    @AfterEach
    void close() throws Exception {
        fixture.close();
    }

    private void given(RaceStory story, RoomSettings settings) throws Exception {
        fixture.close();
        fixture = new RoomsFixture(story, settings);
    }

    private void given(RaceStory story) throws Exception {
        given(story, RoomSettings.DEFAULTS);
    }

    @Test
    void a_spectator_gets_the_state_first_and_the_count_after_it() {
        RecordingPeer peer = fixture.watching(null);
        assertThat(peer.types()).startsWith("race_state", "spectator_count");
        assertThat(peer.last("race_state").has("resync")).isFalse();
    }

    @Test
    void facts_follow_in_order_and_each_exactly_once() {
        RecordingPeer peer = fixture.watching(null);
        fixture.happens(story -> story.takes("ada", 0, 60_000)
                .dies("ada", "cistern_3c4d", 1, 1, 61_000)
                .takes("ada", 3, 90_000));
        settled(peer, 4);
        assertThat(peer.news())
                .containsExactly("race_state", "leaderboard_update", "player_update", "leaderboard_update");
        assertThat(peer.positions()).isSorted().doesNotHaveDuplicates();
        assertThat(peer.last("leaderboard_update").get("position").longValue())
                .isEqualTo(fixture.story.view().position());
    }

    @Test
    void a_fact_the_history_already_gave_is_not_sent_again() {
        RecordingPeer peer = fixture.watching(null);
        fixture.story.events.forEach(fixture.rooms::accept);
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(peer, 2);
        assertThat(peer.news()).containsExactly("race_state", "leaderboard_update");
    }

    @Test
    void ticks_show_only_the_newest_of_each_player_and_never_go_down() {
        RecordingPeer peer = fixture.watching(null);
        IntStream.rangeClosed(1, 500).forEach(i -> fixture.tick("ada", 2_000 + i, 0));
        eventually()
                .until(() -> peer.types().contains("player_update")
                        && peer.last("player_update").at("/player/igt_ms").longValue() == 2_500);
        fixture.tick("ada", 1_500, 0);
        fixture.tick("bob", 3_000, 0);
        eventually().until(() -> peer.last("player_update").at("/player/igt_ms").longValue() == 3_000);
        assertThat(peer.types().stream().filter("player_update"::equals).count())
                .isLessThan(100);
        assertThat(peer.last("player_update").has("position")).isFalse();
        assertThat(peer.last("player_update").at("/player/gap_ms").isNull()).isTrue();
    }

    @Test
    void a_tick_that_shows_nothing_new_sends_nothing() {
        RecordingPeer peer = fixture.watching(null);
        fixture.happens(story -> story.dies("ada", "vestibule_0a1b", 1, 1, 5_000));
        settled(peer, 2);
        fixture.tick("ada", 5_000, 1);
        fixture.tick("bob", 6_000, 0);
        settled(peer, 3);
        assertThat(peer.last("player_update").at("/player/igt_ms").longValue()).isEqualTo(6_000);
        assertThat(peer.news()).hasSize(3);
    }

    @Test
    void a_players_mod_is_let_in_with_its_whereabouts_and_gets_zones_for_itself() {
        RecordingPeer ada = fixture.mod("ada");
        RecordingPeer bob = fixture.mod("bob");
        assertThat(ada.types()).containsExactly("auth_ok", "zone_update");
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(ada, 4);
        settled(bob, 3);
        assertThat(ada.types()).containsExactly("auth_ok", "zone_update", "leaderboard_update", "zone_update");
        assertThat(bob.types()).containsExactly("auth_ok", "zone_update", "leaderboard_update");
    }

    @Test
    void a_mod_finds_itself_on_the_board_even_when_the_tail_is_late() {
        fixture.watching(null);
        fixture.story.joins("cleo");
        assertThat(fixture.mod("cleo").last("auth_ok").get("participants").size())
                .isEqualTo(3);
    }

    @Test
    void a_mod_without_a_place_on_the_board_is_refused() {
        RecordingPeer stranger = new RecordingPeer();
        fixture.rooms.joinMod(
                fixture.story.race, fixture.story.run("stranger"), stranger, Lane.direct(), Languages.ENGLISH);
        eventually().until(() -> stranger.closedWith == CloseCode.AUTH_FAILED);
    }

    @Test
    void presence_updates_everybodys_board_and_a_late_goodbye_from_another_node_changes_nothing() {
        RecordingPeer peer = fixture.watching(null);
        fixture.connected("ada", true, "node-2");
        settled(peer, 2);
        assertThat(peer.last("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .booleanValue())
                .isTrue();
        fixture.connected("ada", false, "node-1");
        settled(peer, 3);
        assertThat(peer.last("leaderboard_update")
                        .at("/participants/0/mod_connected")
                        .booleanValue())
                .isTrue();
        assertThat(peer.last("leaderboard_update").has("position")).isFalse();
    }

    @Test
    void whoever_comes_back_gets_exactly_what_was_missed() {
        RecordingPeer before = fixture.watching(null);
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(before, 2);
        long known = before.positions().getLast();
        fixture.happens(story -> story.takes("bob", 1, 70_000).takes("bob", 5, 80_000));
        settled(before, 4);
        RecordingPeer after = fixture.watching(null, new Resume(RoomsFixture.EPOCH, known));
        assertThat(after.positions())
                .isEqualTo(before.positions().subList(2, before.positions().size()));
        assertThat(after.news()).containsExactly("leaderboard_update", "leaderboard_update", "leaderboard_update");
    }

    @Test
    void a_position_that_makes_no_sense_here_is_answered_by_a_resync() {
        long now = fixture.story.view().position();
        for (Resume odd : List.of(
                new Resume(RaceStory.uuid("another store"), now),
                new Resume(null, now + 1_000),
                new Resume(null, 1),
                Resume.parse("nonsense"))) {
            RecordingPeer peer = fixture.watching(null, odd);
            assertThat(peer.news()).containsExactly("race_state");
            assertThat(peer.last("race_state").get("resync").booleanValue()).isTrue();
        }
    }

    @Test
    void what_is_older_than_the_kept_history_is_answered_by_a_resync() throws Exception {
        RoomSettings few = new RoomSettings(
                2, 100, Duration.ofSeconds(9), Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1));
        RaceStory story = aRaceBeingPlayedBy("ada");
        long known = story.view().position();
        given(story.takes("ada", 0, 1_000).takes("ada", 3, 2_000).takes("ada", 7, 3_000), few);
        assertThat(fixture.watching(null, new Resume(null, known))
                        .last("race_state")
                        .has("resync"))
                .isTrue();
        assertThat(fixture.observer.shortHistories).hasValue(1);
    }

    @Test
    void everybody_of_an_audience_shares_one_parcel() {
        RecordingPeer one = fixture.watching(null);
        RecordingPeer two = fixture.watching("nobody in particular");
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(one, 2);
        settled(two, 2);
        assertThat(one.parcels.stream().filter(two.parcels::contains)).isNotEmpty();
    }

    @Test
    void signing_in_brings_a_second_state_only_to_whom_it_makes_a_difference() throws Exception {
        given(aRaceInSetupWith("ada").casts("cleo"));
        RecordingPeer cleo = new RecordingPeer();
        Seat seat = fixture.join(cleo, null, null);
        settled(cleo, "spectator_count");
        assertThat(cleo.last("race_state").at("/seed/graph_json").toString()).doesNotContain("vestibule");
        seat.signIn(Guest.of(RaceStory.account("cleo")));
        settled(cleo, 2);
        assertThat(cleo.last("race_state").at("/seed/graph_json").toString()).contains("vestibule");
    }

    @Test
    void a_racer_who_finishes_sees_everything_from_then_on() {
        RecordingPeer ada = fixture.watching("ada");
        fixture.happens(story -> story.takes("ada", 0, 60_000));
        settled(ada, 3);
        assertThat(ada.news()).containsExactly("race_state", "leaderboard_update", "race_state");
        assertThat(ada.last("race_state").at("/seed/graph_json").toString())
                .contains("forge_9f21")
                .doesNotContain("thronefall_aa90");
        fixture.happens(story -> story.finishes("ada", 90_000));
        settled(ada, 5);
        assertThat(ada.last("race_state").at("/seed/graph_json").toString()).contains("thronefall_aa90");
    }

    @Test
    void the_last_abandon_sends_what_the_worked_scenario_names() {
        RecordingPeer peer = fixture.watching(null);
        fixture.happens(story -> story.finishes("ada", 400_000).abandons("bob").closes(FinishCause.LAST_RUN_ABANDONED));
        settled(peer, 6);
        assertThat(peer.news())
                .containsExactly(
                        "race_state",
                        "leaderboard_update",
                        "leaderboard_update",
                        "race_state",
                        "race_state",
                        "race_status_change");
    }

    @Test
    void a_reset_closes_everybody_after_the_state_changed() {
        RecordingPeer peer = fixture.watching(null);
        RecordingPeer mod = fixture.mod("ada");
        fixture.happens(RaceStory::isReset);
        eventually().until(() -> peer.closedWith == CloseCode.NORMAL && mod.closedWith == CloseCode.NORMAL);
        assertThat(fixture.watching(null).last("race_state").at("/race/status").stringValue())
                .isEqualTo("setup");
    }

    @Test
    void a_re_roll_shows_spectators_the_new_seed_and_has_mods_come_back_for_it() throws Exception {
        given(aRaceInSetupWith("ada", "bob"));
        RecordingPeer peer = fixture.watching(null);
        RecordingPeer mod = fixture.mod("ada");
        String before = mod.last("auth_ok").at("/seed/seed_id").stringValue();
        fixture.happens(RaceStory::rerolled);
        eventually().until(() -> mod.closedWith == CloseCode.NORMAL);
        settled(peer, 2);
        assertThat(peer.closedWith).isZero();
        assertThat(peer.last("race_state").at("/seed/seed_id").stringValue())
                .isEqualTo(
                        fixture.mod("ada").last("auth_ok").at("/seed/seed_id").stringValue())
                .isNotEqualTo(before);
        assertThat(peer.last("race_state").at("/seed/graph_json").toString())
                .contains("\"nodes\"")
                .doesNotContain("vestibule");
    }

    @Test
    void a_deletion_closes_everybody_with_4005_and_whoever_comes_after_it_with_4004() {
        RecordingPeer peer = fixture.watching(null);
        RecordingPeer mod = fixture.mod("ada");
        fixture.happens(RaceStory::deleted);
        eventually().until(() -> peer.closedWith == CloseCode.RACE_DELETED && mod.closedWith == CloseCode.RACE_DELETED);
        RecordingPeer late = new RecordingPeer();
        fixture.join(late, null, new Resume(null, peer.positions().getLast()));
        eventually().until(() -> late.closedWith == CloseCode.NO_SUCH_RACE);
        eventually().until(() -> fixture.rooms.size() == 0);
    }

    @Test
    void who_comes_to_organize_sees_the_map_from_then_on() throws Exception {
        given(aRaceInSetupWith("ada"));
        RecordingPeer cora = fixture.watching("cora");
        assertThat(cora.last("race_state").at("/seed/graph_json").toString()).doesNotContain("vestibule");
        fixture.happens(story -> story.organizes("cora"));
        eventually()
                .until(() -> cora.last("race_state")
                        .at("/seed/graph_json")
                        .toString()
                        .contains("vestibule"));
    }

    @Test
    void a_race_nobody_knows_closes_with_4004_and_leaves_no_room_behind() {
        RecordingPeer peer = new RecordingPeer();
        fixture.rooms.watch(new RaceId(RaceStory.uuid("unknown")), peer, Lane.direct(), Guest.of(null), null);
        eventually().until(() -> peer.closedWith == CloseCode.NO_SUCH_RACE);
        eventually().until(() -> fixture.rooms.size() == 0);
    }

    @Test
    void a_room_nobody_watches_ends_after_a_while() throws Exception {
        RoomSettings hasty = new RoomSettings(
                9, 9, Duration.ofMillis(20), Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1));
        given(aRaceBeingPlayedBy("ada"), hasty);
        RecordingPeer peer = new RecordingPeer();
        Seat seat = fixture.join(peer, null, null);
        settled(peer, "race_state");
        assertThat(fixture.rooms.size()).isEqualTo(1);
        seat.leave();
        eventually().until(() -> fixture.rooms.size() == 0);
    }

    @Test
    void more_facts_than_the_inbox_takes_are_read_from_the_history() throws Exception {
        RoomSettings tiny = new RoomSettings(
                1_024, 2, Duration.ofSeconds(9), Duration.ZERO, Duration.ZERO, Duration.ZERO, Duration.ofSeconds(1));
        given(aRaceBeingPlayedBy("ada"), tiny);
        RecordingPeer peer = fixture.watching(null);
        fixture.happens(story ->
                IntStream.range(0, 300).forEach(i -> story.dies("ada", "vestibule_0a1b", 1, i + 1, 2_000 + i)));
        settled(peer, 301);
        assertThat(fixture.observer.fullInboxes).hasPositiveValue();
        assertThat(peer.news()).hasSize(301);
        assertThat(peer.positions()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void shutting_down_closes_everybody_with_1012() throws Exception {
        RecordingPeer peer = fixture.watching(null);
        fixture.rooms.close();
        assertThat(peer.closedWith).isEqualTo(CloseCode.RESTARTING);
    }

    @Test
    void the_spectator_count_follows_who_comes_and_goes() {
        RecordingPeer first = fixture.watching(null);
        RecordingPeer second = new RecordingPeer();
        Seat seat = fixture.join(second, null, null);
        eventually().until(() -> first.last("spectator_count").get("count").intValue() == 2);
        seat.leave();
        eventually().until(() -> first.last("spectator_count").get("count").intValue() == 1);
    }
}
