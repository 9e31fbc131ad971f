package dev.photofinish.live.frame;

import static dev.photofinish.live.RaceStory.aRaceBeingPlayedBy;
import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.RaceStory.aRunningRaceWith;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.TimePenaltyGiven;
import dev.photofinish.live.RaceStory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BroadcastMatrixTest {
    @Test
    void ready_start_of_play_first_visit_and_finish_update_everybodys_board() {
        RaceStory story = aRunningRaceWith("ada");
        everybodyGets("leaderboard", story.readies("ada"));
        everybodyGets("leaderboard", story.plays("ada", 1_000));
        everybodyGets("leaderboard", story.takes("ada", 0, 5_000));
        everybodyGets("leaderboard", story.finishes("ada", 9_000));
    }

    @Test
    void deaths_checkpoints_revisits_and_warps_update_the_player() {
        RaceStory story = aRaceBeingPlayedBy("ada").takes("ada", 0, 5_000);
        everybodyGets("player", story.dies("ada", "cistern_3c4d", 1, 1, 6_000));
        everybodyGets("player", story.checkpoint("ada", 30_000));
        everybodyGets("player", story.takes("ada", 0, 35_000));
        everybodyGets("player", story.warps("ada", "vestibule_0a1b"));
    }

    @Test
    void only_the_players_own_mod_is_told_about_the_zone_after_a_gate_and_before_a_warp() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob").takes("ada", 0, 5_000);
        assertThat(toMod(story, "ada")).containsExactly("leaderboard", "zone cistern_3c4d");
        assertThat(toMod(story, "bob")).containsExactly("leaderboard");
        assertThat(toMod(story.warps("ada", "vestibule_0a1b"), "ada")).containsExactly("zone vestibule_0a1b", "player");
    }

    @Test
    void the_start_of_play_tells_no_zone() {
        RaceStory story = aRunningRaceWith("ada").readies("ada").plays("ada", 1_000);
        assertThat(toMod(story, "ada")).containsExactly("leaderboard");
    }

    @Test
    void a_countdown_is_told_to_spectators_and_to_no_mod() {
        RaceStory story = aRaceInSetupWith("ada").seedsReleased();
        story.tell(new CountdownStarted(story.race, 1, story.now().plusSeconds(10), story.now()));
        assertThat(toSpectators(story)).containsExactly("countdown", "state");
        assertThat(toMod(story, "ada")).isEmpty();
        story.tell(new CountdownCancelled(story.race, 1, story.now()));
        assertThat(toSpectators(story)).containsExactly("countdown", "state");
    }

    @Test
    void what_the_organizer_corrects_is_on_everybodys_board() {
        RaceStory story = aRaceBeingPlayedBy("ada", "bob");
        everybodyGets(
                "leaderboard",
                story.tell(new TimePenaltyGiven(story.run("ada"), story.race, 1, 5_000, "x", story.now())));
        story.tell(new ParticipantDisqualified(story.run("ada"), story.race, 1, "x", story.now()));
        assertThat(toSpectators(story)).containsExactly("leaderboard", "state");
        assertThat(toMod(story, "bob")).containsExactly("leaderboard");
    }

    @Test
    void the_start_is_for_spectators_alone() {
        RaceStory story = aRaceInSetupWith("ada").seedsReleased();
        story.tell(new RaceStarted(story.race, 1, story.now()));
        assertThat(toSpectators(story)).containsExactly("status", "state");
        assertThat(toMod(story, "ada")).isEmpty();
    }

    @Test
    void a_mod_is_sent_off_by_its_own_runs_beginning() {
        RaceStory story = aRaceInSetupWith("ada", "bob").seedsReleased();
        story.tell(new RunBegan(
                story.run("ada"), story.race, 1, RaceStory.GRAPH.start().orElseThrow(), story.now()));
        assertThat(toMod(story, "ada")).containsExactly("go", "zone vestibule_0a1b", "status");
        assertThat(toMod(story, "bob")).isEmpty();
        assertThat(toSpectators(story)).isEmpty();
    }

    @Test
    void an_abandon_brings_spectators_board_and_state() {
        RaceStory story = aRaceBeingPlayedBy("ada").abandons("ada");
        assertThat(toSpectators(story)).containsExactly("leaderboard", "state");
        assertThat(toMod(story, "ada")).containsExactly("leaderboard");
    }

    @Test
    void the_last_finish_and_a_forced_one_end_with_the_board() {
        for (FinishCause cause : List.of(FinishCause.FORCED, FinishCause.LAST_RUN_FINISHED)) {
            RaceStory story = aRaceBeingPlayedBy("ada").closes(cause);
            assertThat(toSpectators(story)).containsExactly("state", "status", "leaderboard");
            assertThat(toMod(story, "ada")).containsExactly("status", "leaderboard");
        }
    }

    @Test
    void the_last_abandon_ends_without_a_board() {
        RaceStory story = aRaceBeingPlayedBy("ada").abandons("ada").closes(FinishCause.LAST_RUN_ABANDONED);
        assertThat(toSpectators(story)).containsExactly("state", "status");
        assertThat(toMod(story, "ada")).containsExactly("status");
    }

    @Test
    void after_a_forced_finish_the_single_abandons_make_no_frames() {
        RaceStory story = aRaceBeingPlayedBy("ada").closes(FinishCause.FORCED).abandons("ada");
        assertThat(toSpectators(story)).isEmpty();
        assertThat(toMod(story, "ada")).isEmpty();
    }

    @Test
    void bookkeeping_makes_no_frames() {
        RaceStory story = aRaceBeingPlayedBy("ada").finishes("ada", 9_000);
        story.tell(new ParticipantConcluded(story.race, 1, story.run("ada"), Conclusion.FINISHED, story.now()));
        everybodyGetsNothing(story);
        RaceStory other = aRaceBeingPlayedBy("ada");
        other.tell(new SuspiciousProgressReported(
                other.run("ada"), other.race, 1, SuspicionKind.DEATHS_WENT_DOWN, 3, 1, other.now()));
        everybodyGetsNothing(other);
    }

    @Test
    void roster_casters_and_release_are_pushed() {
        RaceStory story = aRaceInSetupWith("ada");
        assertThat(toMod(story, "ada")).containsExactly("leaderboard");
        assertThat(toSpectators(story)).containsExactly("state");
        assertThat(toSpectators(story.casts("cleo"))).containsExactly("state");
        assertThat(toMod(story, "ada")).isEmpty();
        assertThat(toSpectators(story.seedsReleased())).containsExactly("state");
        assertThat(toMod(story, "ada")).isEmpty();
    }

    static Stream<UnaryOperator<RaceStory>> changesOfARace() {
        Instant at = Instant.EPOCH;
        InviteId invite = new InviteId(RaceStory.uuid("invite ghost"));
        AccountId cora = RaceStory.account("cora");
        return Stream.of(
                story -> story.tell(new RaceRenamed(story.race, "Late run", at)),
                story -> story.tell(new RaceScheduled(story.race, at, at)),
                story -> story.tell(new RaceVisibilityChanged(story.race, false, at)),
                story -> story.tell(new RegistrationChanged(story.race, true, 4, at)),
                story -> story.tell(new AutomaticStartChanged(story.race, true, 60, at)),
                story -> story.organizes("cora"),
                story -> story.organizes("cora").tell(new CoOrganizerRemoved(story.race, cora, at)),
                story -> story.invited("ghost"),
                story -> story.invited("ghost").tell(new InviteRevoked(story.race, invite, at)),
                story -> story.invited("ghost")
                        .tell(new InviteAccepted(story.race, invite, cora, story.run("cora"), at)),
                RaceStory::rerolled);
    }

    @ParameterizedTest
    @MethodSource("changesOfARace")
    void whatever_changes_about_a_race_is_pushed_to_who_watches_and_no_news_to_mods(UnaryOperator<RaceStory> change) {
        RaceStory story = change.apply(aRaceInSetupWith("ada"));
        assertThat(toSpectators(story)).containsExactly("state");
        assertThat(toMod(story, "ada")).isEmpty();
    }

    @Test
    void a_deletion_ends_the_room() {
        assertThat(broadcast(aRaceBeingPlayedBy("ada").deleted()).ending()).isEqualTo(Ending.DELETED);
    }

    @Test
    void a_reset_ends_the_room() {
        assertThat(broadcast(aRaceBeingPlayedBy("ada").isReset()).ending()).isEqualTo(Ending.RESET);
    }

    private static void everybodyGets(String cue, RaceStory story) {
        assertThat(toSpectators(story)).containsExactly(cue);
        assertThat(toMod(story, "somebody else")).containsExactly(cue);
    }

    private static void everybodyGetsNothing(RaceStory story) {
        assertThat(toSpectators(story)).isEmpty();
        assertThat(toMod(story, "ada")).isEmpty();
    }

    private static Broadcast broadcast(RaceStory story) {
        RaceView before = RaceView.none(story.race);
        for (StoredEvent event : story.events.subList(0, story.events.size() - 1)) {
            before = before.apply(event);
        }
        return BroadcastMatrix.of(before, story.last().event(), story.view());
    }

    private static List<String> toSpectators(RaceStory story) {
        return names(broadcast(story).to(new Audience.Public()));
    }

    private static List<String> toMod(RaceStory story, String player) {
        return names(broadcast(story).to(new Audience.Mod(story.run(player))));
    }

    private static List<String> names(List<Cue> cues) {
        List<String> names = new ArrayList<>();
        for (Cue cue : cues) {
            names.add(
                    switch (cue) {
                        case Cue.Leaderboard _ -> "leaderboard";
                        case Cue.Player _ -> "player";
                        case Cue.Status _ -> "status";
                        case Cue.Counting _ -> "countdown";
                        case Cue.State _ -> "state";
                        case Cue.Go _ -> "go";
                        case Cue.Zone zone -> "zone " + zone.nodeId();
                    });
        }
        return names;
    }
}
