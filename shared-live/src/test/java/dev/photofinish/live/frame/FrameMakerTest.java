package dev.photofinish.live.frame;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.live.FakePeople;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.translation.Languages;
import dev.photofinish.live.view.Picture;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FrameMakerTest {
    private static final Audience PUBLIC = new Audience.Public();
    private static final Viewer ANYBODY = Viewer.of(PUBLIC);
    private final UUID epoch = RaceStory.uuid("epoch");
    private final FrameMaker maker = new FrameMaker(epoch, () -> Instant.parse("2030-01-05T18:29:55Z"));

    @Test
    void a_spectators_state_has_every_field_of_the_protocol() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 60_000).casts("cleo");
        JsonNode state = state(story, PUBLIC);
        assertThat(state.propertyNames())
                .containsExactly(
                        "type", "race", "seed", "participants", "leader_splits", "casters", "position", "epoch");
        assertThat(state.at("/race").propertyNames())
                .contains("id", "name", "status", "started_at", "seeds_released_at", "finished_at", "is_public");
        assertThat(state.at("/race/started_at").stringValue()).endsWith("+00:00");
        assertThat(state.at("/seed").propertyNames())
                .containsExactlyInAnyOrder(
                        "seed_id",
                        "total_layers",
                        "graph_json",
                        "total_nodes",
                        "total_paths",
                        "event_ids",
                        "finish_event",
                        "spawn_items");
        assertThat(state.at("/seed/finish_event").isNull()).isTrue();
        assertThat(state.at("/participants/0").propertyNames())
                .contains("zone_history", "gap_ms", "layer_entry_igt", "is_live", "stream_url", "mod_connected");
        assertThat(state.at("/casters/0/user/twitch_username").isString()).isTrue();
        assertThat(state.at("/leader_splits/1").longValue()).isEqualTo(60_000);
        assertThat(state.get("position").longValue()).isEqualTo(story.view().position());
        assertThat(state.get("epoch").stringValue()).isEqualTo(epoch.toString());
    }

    @Test
    void a_countdown_comes_with_the_servers_time() {
        RaceStory story = aRaceInSetupWith("ada").seedsReleased();
        story.tell(new CountdownStarted(story.race, 1, Instant.parse("2030-01-05T18:30:00Z"), story.now()));
        JsonNode state = state(story, PUBLIC);
        assertThat(state.at("/countdown/starts_at").stringValue()).isEqualTo("2030-01-05T18:30:00+00:00");
        assertThat(state.at("/countdown/server_time").stringValue()).isEqualTo("2030-01-05T18:29:55+00:00");
    }

    @Test
    void a_race_says_who_organizes_it_and_how_it_starts() {
        RaceStory story = aRaceInSetupWith("ada").organizes("cora");
        story.tell(new AutomaticStartChanged(story.race, true, 90, story.now()));
        story.tell(new CountdownStarted(story.race, 1, Instant.parse("2030-01-05T18:30:00Z"), story.now()));
        JsonNode race = state(story, PUBLIC).get("race");
        assertThat(race.at("/organizer/twitch_username").stringValue()).isNotBlank();
        assertThat(race.at("/co_organizers/0/id").stringValue())
                .isEqualTo(RaceStory.account("cora").toString());
        assertThat(race.get("pool_name").stringValue()).isEqualTo("standard");
        assertThat(race.at("/automatic_start/enabled").booleanValue()).isTrue();
        assertThat(race.at("/automatic_start/grace_seconds").intValue()).isEqualTo(90);
        assertThat(race.get("countdown_to").stringValue()).isEqualTo("2030-01-05T18:30:00+00:00");
    }

    @Test
    void who_is_invited_stands_in_no_frame() {
        RaceStory story = aRaceInSetupWith("ada").invited("ghost");
        for (Audience audience : List.of(PUBLIC, new Audience.Insider(), audience("ada", story))) {
            assertThat(state(story, audience).toString()).doesNotContain("ghost", "invite");
        }
        assertThat(json(maker.authOk(scene(story), story.run("ada"))).toString())
                .doesNotContain("ghost", "invite");
    }

    @Test
    void who_organizes_beside_the_owner_sees_the_map_unless_they_play() {
        RaceStory story = aRaceInSetupWith("ada").organizes("ada").organizes("cora");
        assertThat(graph(story, audience("cora", story))).contains("vestibule_0a1b");
        assertThat(graph(story, audience("ada", story))).doesNotContain("vestibule");
        assertThat(audience("ada", story.seedsReleased().started())).isEqualTo(new Audience.Racer(story.run("ada")));
    }

    @Test
    void before_the_start_only_insiders_see_the_map() {
        RaceStory story = aRaceInSetupWith("ada").casts("cleo");
        assertThat(graph(story, PUBLIC)).doesNotContain("vestibule");
        assertThat(graph(story, audience("ada", story))).doesNotContain("vestibule");
        assertThat(graph(story, audience("cleo", story))).contains("vestibule_0a1b", "thronefall_aa90");
        assertThat(graph(story, Audience.of(RaceStory.ORGANIZER, story.view()))).contains("vestibule_0a1b");
    }

    @Test
    void a_racing_player_sees_only_what_they_discovered() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob").takes("ada", 0, 60_000);
        assertThat(graph(story, PUBLIC)).contains("thronefall_aa90");
        assertThat(graph(story, audience("ada", story)))
                .contains("cistern_3c4d", "forge_9f21")
                .doesNotContain("throne");
        JsonNode state = state(story, audience("bob", story));
        assertThat(state.at("/participants/0/zone_history").isNull()).isTrue();
        assertThat(state.at("/participants/1/zone_history").size()).isEqualTo(1);
    }

    @Test
    void whoever_is_done_sees_everything() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob").finishes("ada", 60_000);
        assertThat(audience("ada", story)).isEqualTo(PUBLIC);
        assertThat(audience("bob", story)).isEqualTo(new Audience.Racer(story.run("bob")));
        assertThat(audience("bob", story.closes(FinishCause.FORCED))).isEqualTo(PUBLIC);
    }

    @Test
    void a_mod_is_told_its_flags_and_nobodys_history() {
        RaceStory story = aRaceBeingPlayedBy("ada");
        JsonNode ok = json(maker.authOk(scene(story), story.run("ada")));
        assertThat(ok.get("participant_id").stringValue())
                .isEqualTo(story.run("ada").toString());
        assertThat(ok.at("/seed/event_ids").size()).isEqualTo(14);
        assertThat(ok.at("/seed/finish_event").intValue()).isEqualTo(1_040_292_813);
        assertThat(ok.at("/seed/graph_json").isNull()).isTrue();
        assertThat(ok.at("/seed/spawn_items/0/qty").intValue()).isEqualTo(1);
        assertThat(ok.at("/participants/0/zone_history").isNull()).isTrue();
    }

    @Test
    void a_zone_update_names_sub_zones_and_what_was_discovered() {
        RaceStory story = aRaceBeingPlayedBy("ada")
                .takes("ada", 0, 1_000)
                .takes("ada", 3, 2_000)
                .enters("ada", "keep_77e0", 3_000);
        JsonNode zone = json(maker.whereabouts(scene(story), story.run("ada"), Languages.ENGLISH)
                .orElseThrow());
        assertThat(zone.get("tier").intValue()).isEqualTo(3);
        assertThat(zone.get("original_tier").intValue()).isEqualTo(9);
        assertThat(zone.at("/exits/0/text").stringValue()).isEqualTo("Rampart fog [Ramparts]");
        assertThat(zone.at("/exits/0/discovered").booleanValue()).isFalse();
        assertThat(zone.at("/exits/1/text").stringValue()).isEqualTo("Cellar tunnel [Keep Cellar]");
        assertThat(zone.at("/exits/1/to_name").stringValue()).isEqualTo("Greywell Ossuary");
        assertThat(zone.at("/exits/1/discovered").booleanValue()).isTrue();
    }

    @Test
    void a_mod_that_comes_back_before_playing_is_at_the_start() {
        RaceStory story = aRunningRaceWith("ada");
        assertThat(maker.whereabouts(scene(story), story.run("ada"), Languages.ENGLISH))
                .map(ZoneUpdate::nodeId)
                .contains("vestibule_0a1b");
        RaceStory setup = aRaceInSetupWith("ada");
        assertThat(maker.whereabouts(scene(setup), setup.run("ada"), Languages.ENGLISH))
                .isEmpty();
    }

    @Test
    void only_the_last_frame_of_a_fact_carries_its_position() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob").abandons("ada");
        Broadcast abandon = Broadcast.toSpectators(new Cue.Leaderboard(), new Cue.State());
        FactFrames frames = new FactFrames(maker, scene(story), abandon, 7L, 9L);
        assertThat(frames.to(ANYBODY)).extracting(Message::position).containsExactly(7L, 9L);
        assertThat(frames.to(ANYBODY)).extracting(Message::type).containsExactly("leaderboard_update", "race_state");
    }

    @Test
    void audiences_of_equal_sight_share_bytes() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob").dies("ada", "vestibule_0a1b", 1, 1, 2_000);
        FactFrames frames =
                new FactFrames(maker, scene(story), Broadcast.toAll(new Cue.Player(story.run("ada"))), null, null);
        byte[] toAll = frames.to(ANYBODY).getFirst().json();
        assertThat(frames.to(Viewer.of(new Audience.Insider())).getFirst().json())
                .isSameAs(toAll);
        assertThat(frames.to(Viewer.of(new Audience.Racer(story.run("ada"))))
                        .getFirst()
                        .json())
                .isSameAs(toAll);
        byte[] toBob = frames.to(Viewer.of(new Audience.Racer(story.run("bob"))))
                .getFirst()
                .json();
        assertThat(frames.to(Viewer.of(new Audience.Mod(story.run("bob"))))
                        .getFirst()
                        .json())
                .isSameAs(toBob);
        assertThat(new String(toBob, StandardCharsets.UTF_8))
                .contains("\"zone_history\":null")
                .doesNotContain("position");
    }

    @Test
    void moments_are_spelled_with_an_offset_and_microseconds_only_when_needed() {
        assertThat(WireTime.of(Instant.parse("2030-01-05T18:30:00Z"))).isEqualTo("2030-01-05T18:30:00+00:00");
        assertThat(WireTime.of(Instant.parse("2030-01-05T18:30:00.5Z"))).isEqualTo("2030-01-05T18:30:00.500000+00:00");
    }

    @Test
    void small_frames_look_as_in_the_protocol() {
        assertThat(text(new SpectatorCount(12))).isEqualTo("{\"type\":\"spectator_count\",\"count\":12}");
        assertThat(text(new Ping())).isEqualTo("{\"type\":\"ping\"}");
        assertThat(text(new AuthError("no"))).isEqualTo("{\"type\":\"auth_error\",\"message\":\"no\"}");
        assertThat(text(new ErrorFrame("no"))).isEqualTo("{\"type\":\"error\",\"message\":\"no\"}");
        assertThat(text(new RaceStart(null))).isEqualTo("{\"type\":\"race_start\"}");
        assertThat(text(new LeaderboardUpdate(List.of(), null, 5L)))
                .isEqualTo(
                        "{\"type\":\"leaderboard_update\",\"participants\":[],\"leader_splits\":null,\"position\":5}");
    }

    private static String text(Frame frame) {
        return FrameEncoder.encode(frame).text();
    }

    private static JsonNode json(Frame frame) {
        return JsonMapper.shared().readTree(FrameEncoder.encode(frame).json());
    }

    private Scene scene(RaceStory story) {
        return new Scenes(new FakePeople(), seed -> RaceStory.GRAPH).of(Picture.of(story.view()));
    }

    private JsonNode state(RaceStory story, Audience audience) {
        return json(maker.raceState(scene(story), Viewer.of(audience), false));
    }

    private String graph(RaceStory story, Audience audience) {
        return state(story, audience).at("/seed/graph_json").toString();
    }

    private static Audience audience(String name, RaceStory story) {
        return Audience.of(RaceStory.account(name), story.view());
    }
}
