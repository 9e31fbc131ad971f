package dev.photofinish.live.view;

import static dev.photofinish.live.RaceStory.aRaceInSetupWith;
import static dev.photofinish.live.RaceStory.account;
import static dev.photofinish.live.RaceStory.uuid;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.InviteId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.InviteAccepted;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.InviteRevoked;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceVisibilityChanged;
import dev.photofinish.events.race.RegistrationChanged;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.live.RaceStory;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class RaceFactsTest {
    private static final SeedRef OTHER_SEED =
            new SeedRef(new SeedId(uuid("other seed")), "standard", "seed_2", 9, 20, 4);
    private static final InviteId INVITE = new InviteId(uuid("invite"));

    @Test
    void editing_changes_what_it_names_and_nothing_else() {
        RaceStory story = aRaceInSetupWith("ada");
        Instant evening = Instant.parse("2030-01-06T19:00:00Z");
        RaceFacts facts = story.tell(new RaceRenamed(story.race, "Saturday run", story.now()))
                .tell(new RaceScheduled(story.race, evening, story.now()))
                .tell(new RaceVisibilityChanged(story.race, false, story.now()))
                .tell(new RegistrationChanged(story.race, true, 12, story.now()))
                .tell(new AutomaticStartChanged(story.race, true, 300, story.now()))
                .view()
                .facts();
        assertThat(facts.name()).isEqualTo("Saturday run");
        assertThat(facts.scheduledAt()).isEqualTo(evening);
        assertThat(facts.publiclyListed()).isFalse();
        assertThat(facts.openRegistration()).isTrue();
        assertThat(facts.maxParticipants()).isEqualTo(12);
        assertThat(facts.startPlan()).isEqualTo(new StartPlan(true, 300, null));
        assertThat(facts.organizer()).isEqualTo(RaceStory.ORGANIZER);
    }

    @Test
    void a_reroll_changes_the_seed_and_takes_the_release_back() {
        RaceStory story = aRaceInSetupWith("ada").seedsReleased();
        SeedRef first = story.view().facts().seed();
        RaceView view = story.tell(new SeedRerolled(story.race, first, false, OTHER_SEED, story.now()))
                .view();
        assertThat(view.facts().seed()).isEqualTo(OTHER_SEED);
        assertThat(view.facts().seedsReleasedAt()).isNull();
        assertThat(view.board().totalLayers()).isEqualTo(9);
    }

    @Test
    void an_invite_is_pending_until_it_is_answered_or_revoked() {
        RaceStory story = aRaceInSetupWith();
        story.tell(new InviteIssued(story.race, INVITE, "grace", story.now()));
        assertThat(story.view().facts().invites())
                .extracting(PendingInvite::login)
                .containsExactly("grace");
        story.tell(new InviteRevoked(story.race, INVITE, story.now()));
        assertThat(story.view().facts().invites()).isEmpty();
        story.tell(new InviteIssued(story.race, INVITE, "grace", story.now()))
                .tell(new InviteAccepted(story.race, INVITE, account("grace"), story.run("grace"), story.now()));
        assertThat(story.view().facts().invites()).isEmpty();
    }

    @Test
    void a_countdown_is_over_when_it_is_cancelled_and_when_the_race_starts() {
        RaceStory story = aRaceInSetupWith("ada").seedsReleased();
        Instant go = story.now().plusSeconds(10);
        story.tell(new CountdownStarted(story.race, 1, go, story.now()));
        assertThat(story.view().facts().startPlan().countdownTo()).isEqualTo(go);
        story.tell(new CountdownCancelled(story.race, 1, story.now()));
        assertThat(story.view().facts().startPlan().countdownTo()).isNull();
        story.tell(new CountdownStarted(story.race, 1, go, story.now())).started();
        assertThat(story.view().facts().startPlan().countdownTo()).isNull();
    }

    @Test
    void co_organizers_command_the_race_as_long_as_they_are_named() {
        RaceStory story = aRaceInSetupWith();
        story.tell(new CoOrganizerAdded(story.race, account("olga"), story.now()));
        assertThat(story.view().facts().organizedBy(account("olga"))).isTrue();
        story.tell(new CoOrganizerRemoved(story.race, account("olga"), story.now()));
        assertThat(story.view().facts().organizedBy(account("olga"))).isFalse();
        assertThat(story.view().facts().organizedBy(RaceStory.ORGANIZER)).isTrue();
    }

    @Test
    void a_deleted_race_does_not_exist_and_nobody_is_on_it() {
        RaceStory story = aRaceInSetupWith("ada").casts("carla");
        SeedRef seed = story.view().facts().seed();
        RaceView view =
                story.tell(new RaceDeleted(story.race, seed, true, story.now())).view();
        assertThat(view.facts().exists()).isFalse();
        assertThat(view.board().entries()).isEmpty();
        assertThat(view.casters().casters()).isEmpty();
    }

    @Test
    void facts_are_read_back_from_their_own_json() {
        RaceStory story = aRaceInSetupWith("ada")
                .tell(new InviteIssued(new RaceId(uuid("race")), INVITE, "grace", Instant.EPOCH));
        JsonMapper json = JsonMapper.shared();
        RaceFacts facts = story.view().facts();
        assertThat(json.readValue(json.writeValueAsBytes(facts), RaceFacts.class))
                .isEqualTo(facts);
    }
}
