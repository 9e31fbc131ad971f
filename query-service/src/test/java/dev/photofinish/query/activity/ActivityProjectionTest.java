package dev.photofinish.query.activity;

import static dev.photofinish.query.RaceStory.aRace;
import static dev.photofinish.query.RaceStory.accountOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.events.CasterId;
import dev.photofinish.events.Event;
import dev.photofinish.events.race.CasterLeft;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.query.RaceStory;
import dev.photofinish.query.SoloStory;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ActivityProjectionTest {
    private final ActivityProjection projection = new ActivityProjection();

    @Test
    void everybodyIsFoundByTheirPart() {
        var story = aRace("parts", how -> {}, "ada", "bob").cast("cleo");
        story.tell(new CoOrganizerAdded(story.race, accountOf("dora"), story.now()));

        assertThat(partsOf(story.events))
                .containsExactly(
                        part(Part.Role.PLAYER, "ada"),
                        part(Part.Role.PLAYER, "bob"),
                        part(Part.Role.ORGANIZER, "organizer"),
                        part(Part.Role.CASTER, "cleo"),
                        part(Part.Role.CO_ORGANIZER, "dora"));
        assertThat(projection.lookUps(folded(story.events))).containsEntry(ActivityProjection.ITEMS, 4L);
    }

    @Test
    void whoGoesHasNoPartAnyMore() {
        var story = aRace("gone", how -> {}, "ada", "bob").cast("cleo").left("bob");
        story.tell(new CoOrganizerAdded(story.race, accountOf("dora"), story.now()));
        story.tell(new CoOrganizerRemoved(story.race, accountOf("dora"), story.now()));
        story.tell(new CasterLeft(story.race, new CasterId(new UUID(1, 1)), accountOf("cleo"), story.now()));

        assertThat(partsOf(story.events))
                .containsExactly(part(Part.Role.PLAYER, "ada"), part(Part.Role.ORGANIZER, "organizer"));
    }

    @Test
    void aRaceIsKnownAsItIsNow() {
        var story = aRace("old name", how -> {}, "ada").started().shown(false);
        story.tell(new RaceRenamed(story.race, "new name", story.now()));
        var running = folded(story.events);
        assertThat(running.name()).isEqualTo("new name");
        assertThat(running.status()).isEqualTo(RaceStatus.RUNNING);
        assertThat(running.listed()).isFalse();

        assertThat(folded(story.over().events).status()).isEqualTo(RaceStatus.FINISHED);

        var reset = folded(story.reset().events);
        assertThat(reset.status()).isEqualTo(RaceStatus.SETUP);
        assertThat(reset.attempt()).isEqualTo(2);
    }

    @Test
    void ofADeletedRaceNothingIsLeftToBeFoundBy() {
        assertThat(projection.lookUps(folded(aRace("deleted", how -> {}, "ada").deleted().events)))
                .isEmpty();
    }

    @Test
    void aSoloSessionIsAGatheringOfOne() {
        var story = SoloStory.started(accountOf("ada"), "training_sprint", true, RaceStory.START_OF_TIME);
        var solo = folded(story.events);
        assertThat(solo.parts()).containsExactly(part(Part.Role.SOLO, "ada"));
        assertThat(solo.poolName()).isEqualTo("training_sprint");
        assertThat(solo.countsInStatistics()).isFalse();
        assertThat(projection.keyOf(story.events.getFirst())).isEqualTo(story.session.toString());
    }

    @Test
    void aPartIsReadBackFromItsKey() {
        for (var role : Part.Role.values()) {
            assertThat(Part.of(part(role, "ada").key())).isEqualTo(part(role, "ada"));
        }
    }

    private List<Part> partsOf(List<Event> facts) {
        return folded(facts).parts().toList();
    }

    private Gathering folded(List<Event> facts) {
        @Nullable Gathering gathering = null;
        for (var fact : facts) {
            if (projection.keyOf(fact) != null) {
                gathering = projection.apply(gathering, new StoredEvent(1, fact, null));
            }
        }
        return Objects.requireNonNull(gathering);
    }

    private static Part part(Part.Role role, String login) {
        return new Part(role, accountOf(login));
    }
}
