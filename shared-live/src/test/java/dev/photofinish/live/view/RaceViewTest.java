package dev.photofinish.live.view;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantRemoved;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RaceViewTest {
    @Test
    void a_created_race_is_in_setup_with_its_players_registered() {
        RaceStory story = aRaceInSetupWith("ada", "bob");
        assertThat(story.view().facts().exists()).isTrue();
        assertThat(story.view().facts().status()).isEqualTo(RaceStatus.SETUP);
        assertThat(story.view().board().entries())
                .extracting(BoardEntry::status)
                .containsExactly(RunStatus.REGISTERED, RunStatus.REGISTERED);
    }

    @Test
    void play_starts_with_the_start_zone_at_time_zero() {
        BoardEntry ada = aRaceBeingPlayedBy("ada").entry("ada");
        assertThat(ada.status()).isEqualTo(RunStatus.PLAYING);
        assertThat(ada.zone()).isEqualTo("vestibule_0a1b");
        assertThat(ada.visits()).containsExactly(new Visit("vestibule_0a1b", 0, 0, 0));
        assertThat(ada.igtMs()).isEqualTo(1_000);
    }

    @Test
    void going_back_adds_a_visit_and_keeps_the_highest_layer() {
        BoardEntry ada = aRaceBeingPlayedBy("ada")
                .takes("ada", 0, 10_000)
                .takes("ada", 3, 20_000)
                .enters("ada", "cistern_3c4d", 30_000)
                .entry("ada");
        assertThat(ada.layer()).isEqualTo(2);
        assertThat(ada.zone()).isEqualTo("cistern_3c4d");
        assertThat(ada.visits()).hasSize(4);
    }

    @Test
    void a_warp_moves_the_player_and_nothing_else() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 10_000);
        BoardEntry before = story.entry("ada");
        BoardEntry after = story.warps("ada", "vestibule_0a1b").entry("ada");
        assertThat(after.zone()).isEqualTo("vestibule_0a1b");
        assertThat(after.visits()).isEqualTo(before.visits());
        assertThat(after.layer()).isEqualTo(1);
    }

    @Test
    void deaths_are_put_down_to_the_latest_visit_of_the_named_zone() {
        BoardEntry ada = aRaceBeingPlayedBy("ada")
                .takes("ada", 0, 10_000)
                .takes("ada", 3, 20_000)
                .enters("ada", "cistern_3c4d", 30_000)
                .dies("ada", "cistern_3c4d", 2, 2, 31_000)
                .entry("ada");
        assertThat(ada.visits()).extracting(Visit::deaths).containsExactly(0, 0, 0, 2);
        assertThat(ada.deaths()).isEqualTo(2);
    }

    @Test
    void a_finish_shows_all_layers_and_leaves_the_zone() {
        BoardEntry ada = aRaceBeingPlayedBy("ada")
                .takes("ada", 0, 10_000)
                .finishes("ada", 20_000)
                .entry("ada");
        assertThat(ada.layer()).isEqualTo(6);
        assertThat(ada.zone()).isEqualTo("cistern_3c4d");
        assertThat(ada.visits()).hasSize(2);
        assertThat(ada.finishedAt()).isNotNull();
    }

    @Test
    void a_run_that_is_over_is_frozen() {
        RaceStory story =
                aRaceBeingPlayedBy("ada", "bob").finishes("ada", 20_000).abandons("bob");
        Board before = story.view().board();
        story.takes("ada", 0, 30_000).finishes("bob", 40_000).dies("bob", "vestibule_0a1b", 1, 1, 50_000);
        assertThat(story.view().board()).isEqualTo(before);
    }

    @Test
    void a_forced_finish_abandons_everybody_unfinished_at_once() {
        RaceStory story = aRunningRaceWith("ada", "bob", "cleo")
                .readies("ada")
                .plays("ada", 100)
                .finishes("ada", 900);
        story.readies("bob").closes(FinishCause.FORCED);
        assertThat(story.view().board().entries())
                .extracting(BoardEntry::status)
                .containsExactly(RunStatus.FINISHED, RunStatus.ABANDONED, RunStatus.ABANDONED);
        assertThat(story.view().facts().status()).isEqualTo(RaceStatus.FINISHED);
        assertThat(story.view().facts().finishedAt()).isNotNull();
    }

    @Test
    void a_reset_takes_everybody_back_to_the_start_and_keeps_what_was_released() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 10_000).isReset();
        BoardEntry ada = story.entry("ada");
        assertThat(ada).isEqualTo(BoardEntry.fresh(ada.runId(), ada.account(), ada.colorIndex()));
        assertThat(story.view().facts().status()).isEqualTo(RaceStatus.SETUP);
        assertThat(story.view().facts().startedAt()).isNull();
        assertThat(story.view().facts().seedsReleasedAt()).isNotNull();
    }

    @Test
    void facts_of_an_earlier_attempt_no_longer_count() {
        RaceStory story = aRaceBeingPlayedBy("ada").isReset();
        story.tell(new ParticipantReadied(story.run("ada"), story.race, 1, story.now()));
        assertThat(story.entry("ada").status()).isEqualTo(RunStatus.REGISTERED);
        assertThat(story.readies("ada").entry("ada").status()).isEqualTo(RunStatus.READY);
    }

    @Test
    void suspicious_reports_are_counted_and_change_no_progress() {
        RaceStory story = aRaceBeingPlayedBy("ada").checkpoint("ada", 30_000);
        story.tell(new SuspiciousProgressReported(
                story.run("ada"), story.race, 1, SuspicionKind.IGT_WENT_DOWN, 30_000, 5, story.now()));
        assertThat(story.entry("ada").igtDrops()).isEqualTo(1);
        assertThat(story.entry("ada").igtMs()).isEqualTo(30_000);
    }

    @Test
    void casters_come_and_removed_players_go() {
        RaceStory story = aRaceInSetupWith("ada", "bob").casts("cleo");
        story.tell(new ParticipantRemoved(story.race, story.run("ada"), RaceStory.account("ada"), story.now()));
        assertThat(story.view().casters().includes(RaceStory.account("cleo"))).isTrue();
        assertThat(story.view().board().entries()).hasSize(1);
    }

    @Test
    void a_fact_it_already_has_is_skipped() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 10_000);
        RaceView again = story.view();
        for (StoredEvent event : story.events) {
            again = again.apply(event);
        }
        assertThat(again).isEqualTo(story.view());
    }

    @Test
    void it_survives_being_stored_as_json() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob")
                .takes("ada", 0, 10_000)
                .casts("cleo")
                .finishes("ada", 20_000);
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(story.view()), RaceView.class))
                .isEqualTo(story.view());
    }
}
