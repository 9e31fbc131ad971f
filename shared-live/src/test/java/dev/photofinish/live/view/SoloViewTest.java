package dev.photofinish.live.view;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aSoloSessionOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class SoloViewTest {
    @Test
    void a_session_is_a_race_of_one_that_runs_from_its_first_moment() {
        RaceStory story = aSoloSessionOf("ada");
        RaceFacts facts = story.view().facts();
        assertThat(facts.solo()).isTrue();
        assertThat(facts.name()).isEqualTo("Boss Shuffle");
        assertThat(facts.status()).isEqualTo(RaceStatus.RUNNING);
        assertThat(facts.startedAt()).isEqualTo(facts.createdAt()).isNotNull();
        assertThat(facts.publiclyListed()).isFalse();
        assertThat(facts.openRegistration()).isFalse();
        assertThat(story.view().board().totalLayers()).isEqualTo(6);
        assertThat(story.entry("ada").began()).isTrue();
        assertThat(story.entry("ada").status()).isEqualTo(RunStatus.READY);
        assertThat(story.entry("ada").visits()).isEmpty();
    }

    @Test
    void going_back_and_deaths_count_as_in_a_race() {
        BoardEntry ada = aSoloSessionOf("ada")
                .plays("ada", 1_000)
                .takes("ada", 0, 60_000)
                .takes("ada", 3, 150_000)
                .takes("ada", 0, 200_000)
                .dies("ada", "cistern_3c4d", 3, 3, 210_000)
                .entry("ada");
        assertThat(ada.layer()).isEqualTo(2);
        assertThat(ada.visits())
                .extracting(Visit::nodeId)
                .containsExactly("vestibule_0a1b", "cistern_3c4d", "ossuary_b4d2", "cistern_3c4d");
        assertThat(ada.visits()).extracting(Visit::deaths).containsExactly(0, 0, 0, 3);
    }

    @Test
    void the_end_of_its_run_is_the_end_of_the_session() {
        RaceStory finished = aSoloSessionOf("ada").plays("ada", 1_000).finishes("ada", 90_000);
        assertThat(finished.view().facts().status()).isEqualTo(RaceStatus.FINISHED);
        assertThat(finished.view().facts().finishedAt())
                .isEqualTo(finished.last().event().at());
        assertThat(finished.entry("ada").layer()).isEqualTo(6);
        RaceStory abandoned = aSoloSessionOf("ada").abandons("ada");
        assertThat(abandoned.view().facts().status()).isEqualTo(RaceStatus.ABANDONED);
        assertThat(abandoned.view().facts().finishedAt())
                .isEqualTo(abandoned.last().event().at());
    }

    @Test
    void the_first_end_stands() {
        RaceStory story = aSoloSessionOf("ada").abandons("ada");
        RaceView before = story.view();
        story.finishes("ada", 90_000);
        assertThat(story.view().facts()).isEqualTo(before.facts());
        assertThat(story.view().board()).isEqualTo(before.board());
    }

    @Test
    void a_run_of_a_race_ends_no_race() {
        RaceStory story = aRaceBeingPlayedBy("ada").finishes("ada", 90_000);
        assertThat(story.view().facts().solo()).isFalse();
        assertThat(story.view().facts().status()).isEqualTo(RaceStatus.RUNNING);
    }

    @Test
    void a_fact_it_already_has_is_skipped_and_it_survives_being_stored() {
        RaceStory story = aSoloSessionOf("ada").plays("ada", 1_000).takes("ada", 0, 60_000);
        RaceView again = story.view();
        for (StoredEvent event : story.events) {
            again = again.apply(event);
        }
        assertThat(again).isEqualTo(story.view());
        JsonMapper json = JsonMapper.shared();
        assertThat(json.readValue(json.writeValueAsString(story.view()), RaceView.class))
                .isEqualTo(story.view());
    }

    @ParameterizedTest
    @CsvSource({
        "training_standard, Standard",
        "standard, Standard",
        "training_boss_shuffle, Boss Shuffle",
        "HARD__core_, Hard Core",
        "training_, ''"
    })
    void pools_have_names_for_people(String pool, String name) {
        assertThat(PoolName.forPeople(pool)).isEqualTo(name);
    }
}
