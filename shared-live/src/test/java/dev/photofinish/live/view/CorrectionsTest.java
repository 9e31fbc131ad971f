package dev.photofinish.live.view;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.live.RaceStory;
import org.junit.jupiter.api.Test;

/** What the organizer's word makes of a run. */
class CorrectionsTest {
    @Test
    void a_disqualified_player_counts_as_abandoned_even_after_the_finish() {
        RaceStory story = aRaceBeingPlayedBy("ada").finishes("ada", 20_000);
        BoardEntry ada = disqualified(story, "ada").entry("ada");
        assertThat(ada.status()).isEqualTo(RunStatus.ABANDONED);
        assertThat(ada.disqualifiedFor()).isEqualTo("another mod");
        assertThat(ada.igtMs()).isEqualTo(20_000);
    }

    @Test
    void a_penalty_counts_from_the_finish_on() {
        RaceStory story = penalized(aRaceBeingPlayedBy("ada"), "ada", 30_000);
        assertThat(story.entry("ada").igtMs()).isEqualTo(1_000);
        BoardEntry ada = story.finishes("ada", 20_000).entry("ada");
        assertThat(ada.igtMs()).isEqualTo(50_000);
        assertThat(ada.penaltyMs()).isEqualTo(30_000);
    }

    @Test
    void penalties_after_the_finish_add_up() {
        RaceStory story = aRaceBeingPlayedBy("ada").finishes("ada", 20_000);
        BoardEntry ada = penalized(penalized(story, "ada", 5_000), "ada", 7_000).entry("ada");
        assertThat(ada.igtMs()).isEqualTo(32_000);
        assertThat(ada.penaltyMs()).isEqualTo(12_000);
    }

    @Test
    void an_undone_abandonment_lets_the_player_go_on_from_where_they_were() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 10_000).abandons("ada");
        BoardEntry ada = undone(story, "ada").takes("ada", 3, 20_000).entry("ada");
        assertThat(ada.status()).isEqualTo(RunStatus.PLAYING);
        assertThat(ada.layer()).isEqualTo(2);
        assertThat(ada.visits()).hasSize(3);
    }

    @Test
    void whoever_had_not_played_is_registered_again() {
        RaceStory story = aRunningRaceWith("ada").abandons("ada");
        assertThat(undone(story, "ada").entry("ada").status()).isEqualTo(RunStatus.REGISTERED);
    }

    @Test
    void a_disqualification_is_not_undone_with_the_abandonment() {
        RaceStory story = disqualified(aRaceBeingPlayedBy("ada"), "ada");
        assertThat(undone(story, "ada").entry("ada").status()).isEqualTo(RunStatus.ABANDONED);
    }

    @Test
    void a_reset_forgets_every_correction() {
        RaceStory story = penalized(disqualified(aRaceBeingPlayedBy("ada"), "ada"), "ada", 1_000)
                .isReset();
        assertThat(story.entry("ada").disqualifiedFor()).isNull();
        assertThat(story.entry("ada").penaltyMs()).isZero();
    }

    private static RaceStory disqualified(RaceStory story, String player) {
        return story.tell(new ParticipantDisqualified(story.run(player), story.race, 1, "another mod", story.now()));
    }

    private static RaceStory penalized(RaceStory story, String player, long ms) {
        return story.tell(new TimePenaltyGiven(story.run(player), story.race, 1, ms, "quit out", story.now()));
    }

    private static RaceStory undone(RaceStory story, String player) {
        return story.tell(new AbandonmentUndone(story.run(player), story.race, 1, "power cut", story.now()));
    }
}
