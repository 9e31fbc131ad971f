package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.ASSISTING;
import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NEW_SEAT;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.OTHER_SEED;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.SEED;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aReleasedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.lifecycle.DeleteRace;
import dev.photofinish.command.race.lifecycle.RerollSeed;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.roster.JoinRace;
import dev.photofinish.events.race.CountdownCancelled;
import dev.photofinish.events.race.CountdownStarted;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.SeedRerolled;
import dev.photofinish.events.race.SeedsReleased;
import java.util.List;
import org.junit.jupiter.api.Test;

class RerollingAndDeletingARaceTest {
    private FakeSeeds seeds = new FakeSeeds(OTHER_SEED);

    @Test
    void another_seed_of_the_pool_takes_the_place_of_one_nobody_saw() {
        given(aClosedRaceWith(1)).when(reroll(ORGANIZING)).then(new SeedRerolled(RACE, SEED, true, OTHER_SEED, NOW));
        assertThat(seeds.drawnFrom).containsExactly("standard");
        assertThat(seeds.givenBack).containsExactly(SEED.id());
    }

    @Test
    void a_seed_whose_packs_were_released_is_not_drawn_again() {
        given(aReleasedRaceWith(1)).when(reroll(ORGANIZING)).then(new SeedRerolled(RACE, SEED, false, OTHER_SEED, NOW));
        given(aResetRaceWith(1)).when(reroll(ORGANIZING)).then(new SeedRerolled(RACE, SEED, false, OTHER_SEED, NOW));
        assertThat(seeds.givenBack).isEmpty();
    }

    @Test
    void a_discarded_seed_is_not_drawn_again_either() {
        seeds.ofADiscardedPool();
        given(aClosedRaceWith(1)).when(reroll(ORGANIZING)).then(new SeedRerolled(RACE, SEED, false, OTHER_SEED, NOW));
    }

    @Test
    void the_new_seed_has_to_be_released_again() {
        var rerolled = and(aReleasedRaceWith(1), new SeedRerolled(RACE, SEED, false, OTHER_SEED, T0));
        given(rerolled).when(new StartRace(RACE, ORGANIZING, NOW)).thenRefused(RaceRejection.SEEDS_NOT_RELEASED);
        seeds = new FakeSeeds(SEED);
        given(rerolled).when(reroll(ORGANIZING)).then(new SeedRerolled(RACE, OTHER_SEED, true, SEED, NOW));
        given(and(rerolled, new SeedsReleased(RACE, T0)))
                .when(reroll(ORGANIZING))
                .then(new SeedRerolled(RACE, OTHER_SEED, false, SEED, NOW));
    }

    @Test
    void nobody_counts_down_to_a_race_whose_seed_is_locked() {
        given(and(aReleasedRaceWith(1), new CountdownStarted(RACE, 1, NOW.plusSeconds(30), T0)))
                .when(reroll(ORGANIZING))
                .then(new CountdownCancelled(RACE, 1, NOW), new SeedRerolled(RACE, SEED, false, OTHER_SEED, NOW));
    }

    @Test
    void why_a_seed_cannot_be_re_rolled_is_said_in_order() {
        seeds = FakeSeeds.none();
        given(aRunningRaceWith(1)).when(reroll(STRANGER)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        given(aRunningRaceWith(1)).when(reroll(ORGANIZING)).thenRefused(RaceRejection.NOT_IN_SETUP);
        given(aFinishedRaceWith(1)).when(reroll(ORGANIZING)).thenRefused(RaceRejection.NOT_IN_SETUP);
        given(aClosedRaceWith(1)).when(reroll(ORGANIZING)).thenRefused(RaceRejection.NO_SEED);
        assertThat(seeds.givenBack).isEmpty();
    }

    @Test
    void a_deleted_race_gives_back_a_seed_nobody_saw() {
        given(aClosedRaceWith(1)).when(delete(ORGANIZING)).then(new RaceDeleted(RACE, SEED, true, NOW));
        assertThat(seeds.givenBack).containsExactly(SEED.id());
    }

    @Test
    void a_race_is_deleted_in_any_status_and_a_released_seed_is_not_drawn_again() {
        for (var status : List.of(aReleasedRaceWith(1), aRunningRaceWith(1), aFinishedRaceWith(1), aResetRaceWith(1))) {
            given(status).when(delete(ADMIN)).then(new RaceDeleted(RACE, SEED, false, NOW));
        }
        assertThat(seeds.givenBack).isEmpty();
    }

    @Test
    void only_the_owner_and_admins_delete_a_race() {
        given(assisted(aClosedRaceWith(1))).when(delete(ASSISTING)).thenRefused(RaceRejection.NOT_THE_OWNER);
        given(aClosedRaceWith(1)).when(delete(STRANGER)).thenRefused(RaceRejection.NOT_THE_OWNER);
    }

    @Test
    void a_race_that_is_gone_is_unknown_to_everybody() {
        var gone = and(aClosedRaceWith(1), new RaceDeleted(RACE, SEED, true, T0));
        given(gone).when(delete(ORGANIZING)).thenRefused(RaceRejection.UNKNOWN_RACE);
        given(gone).when(reroll(ORGANIZING)).thenRefused(RaceRejection.UNKNOWN_RACE);
        given(gone).when(new JoinRace(RACE, NEW_SEAT, NEWCOMER, NOW)).thenRefused(RaceRejection.UNKNOWN_RACE);
    }

    private AggregateScenario<Race> given(List<RaceEvent> facts) {
        return new AggregateScenario<>(Race.class).with(seeds).given(facts);
    }

    private static RerollSeed reroll(Actor actor) {
        return new RerollSeed(RACE, actor, NOW);
    }

    private static DeleteRace delete(Actor actor) {
        return new DeleteRace(RACE, actor, NOW);
    }
}
