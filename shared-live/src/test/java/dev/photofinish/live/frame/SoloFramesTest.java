package dev.photofinish.live.frame;

import static dev.photofinish.live.RaceStory.aSoloSessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.FakePeople;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SoloFramesTest {
    private static final Cue BOARD = new Cue.Leaderboard();
    private static final Cue STATUS = new Cue.Status();
    private static final Audience PUBLIC = new Audience.Public();

    private final FrameMaker maker = new FrameMaker(RaceStory.uuid("epoch"), InstantSource.system());

    @Test
    void everybody_sees_the_whole_map_and_not_which_seed_it_is() {
        RaceStory story = aSoloSessionOf("ada");
        assertThat(Audience.of(RaceStory.account("ada"), story.view())).isEqualTo(PUBLIC);
        JsonNode state = state(story);
        assertThat(state.at("/seed/seed_id").isNull()).isTrue();
        assertThat(state.at("/seed/graph_json").toString())
                .contains("thronefall_aa90")
                .doesNotContain("event_map");
        assertThat(state.at("/seed/total_layers").intValue()).isEqualTo(6);
    }

    @Test
    void whoever_trains_is_shown_as_playing_before_and_during_play() {
        RaceStory story = aSoloSessionOf("ada");
        assertThat(status(story)).isEqualTo("playing");
        assertThat(status(story.plays("ada", 1_000))).isEqualTo("playing");
        assertThat(status(story.abandons("ada"))).isEqualTo("abandoned");
    }

    @Test
    void a_session_is_running_finished_or_abandoned() {
        assertThat(race(aSoloSessionOf("ada"))).isEqualTo("running");
        assertThat(race(aSoloSessionOf("ada").finishes("ada", 9_000))).isEqualTo("finished");
        assertThat(race(aSoloSessionOf("ada").abandons("ada"))).isEqualTo("abandoned");
    }

    @Test
    void there_are_neither_gaps_nor_splits() {
        JsonNode state = state(aSoloSessionOf("ada").plays("ada", 1_000).takes("ada", 0, 60_000));
        assertThat(state.get("leader_splits").isNull()).isTrue();
        assertThat(state.at("/participants/0/gap_ms").isNull()).isTrue();
        assertThat(state.at("/participants/0/zone_history").size()).isEqualTo(2);
    }

    @Test
    void progress_brings_everybody_a_board() {
        RaceStory story = aSoloSessionOf("ada");
        everybodyGets(story.plays("ada", 1_000), BOARD);
        everybodyGets(story.dies("ada", "vestibule_0a1b", 1, 1, 6_000), BOARD);
        everybodyGets(story.checkpoint("ada", 36_000), BOARD);
    }

    @Test
    void a_gate_brings_everybody_a_board_and_then_the_mod_its_zone() {
        RaceStory story = aSoloSessionOf("ada").plays("ada", 1_000);
        for (long igtMs : List.of(60_000L, 90_000L)) {
            story.takes("ada", 0, igtMs);
            assertThat(toSpectators(story)).containsExactly(BOARD);
            assertThat(toMod(story)).containsExactly(BOARD, new Cue.Zone(story.run("ada"), "cistern_3c4d"));
        }
    }

    @Test
    void a_warp_brings_the_mod_its_zone_and_the_others_a_board() {
        RaceStory story = aSoloSessionOf("ada").takes("ada", 0, 5_000).warps("ada", "vestibule_0a1b");
        assertThat(toSpectators(story)).containsExactly(BOARD);
        assertThat(toMod(story)).containsExactly(new Cue.Zone(story.run("ada"), "vestibule_0a1b"));
    }

    @Test
    void either_end_is_pushed_with_the_status() {
        everybodyGets(aSoloSessionOf("ada").finishes("ada", 9_000), BOARD, STATUS);
        everybodyGets(aSoloSessionOf("ada").abandons("ada"), BOARD, STATUS);
    }

    private void everybodyGets(RaceStory story, Cue... cues) {
        assertThat(toSpectators(story)).containsExactly(cues);
        assertThat(toMod(story)).containsExactly(cues);
    }

    private static List<Cue> toSpectators(RaceStory story) {
        return broadcast(story).to(PUBLIC);
    }

    private static List<Cue> toMod(RaceStory story) {
        return broadcast(story).to(new Audience.Mod(story.run("ada")));
    }

    private static Broadcast broadcast(RaceStory story) {
        RaceView before = RaceView.none(story.race);
        for (StoredEvent event : story.events.subList(0, story.events.size() - 1)) {
            before = before.apply(event);
        }
        return BroadcastMatrix.of(before, story.last().event(), story.view());
    }

    private String status(RaceStory story) {
        return state(story).at("/participants/0/status").stringValue();
    }

    private String race(RaceStory story) {
        return state(story).at("/race/status").stringValue();
    }

    private JsonNode state(RaceStory story) {
        Scene scene = new Scenes(new FakePeople(), _ -> RaceStory.GRAPH).of(Picture.of(story.view()));
        return JsonMapper.shared()
                .readTree(FrameEncoder.encode(maker.raceState(scene, Viewer.of(PUBLIC), false))
                        .json());
    }
}
