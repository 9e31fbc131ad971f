package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.SEED;
import static dev.photofinish.command.race.RaceFacts.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.creation.CreateRace;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.RaceCreated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CreatingARaceTest {
    private FakeSeeds seeds = new FakeSeeds(SEED);

    @Test
    void an_organizer_gets_a_race_in_setup_with_a_seed_of_its_own() {
        when(command()).then(created("Friday run", false, null, null, false));
        assertThat(seeds.drawnFrom).containsExactly("standard");
    }

    @Test
    void the_name_is_trimmed() {
        when(named("  Friday run \t")).then(created("Friday run", false, null, null, false));
    }

    @Test
    void an_organizer_who_plays_takes_the_first_colour() {
        when(new CreateRace(RACE, ORGANIZING, "Friday run", "standard", false, true, false, null, null, seat(7), NOW))
                .then(
                        created("Friday run", false, null, null, true),
                        new ParticipantRegistered(RACE, seat(7), ORGANIZER, 0, NOW));
    }

    @Test
    void an_admin_may_create_a_race_too() {
        var admin = RaceFacts.ADMIN;
        when(new CreateRace(RACE, admin, "R", "standard", false, true, false, null, null, null, NOW))
                .then(new RaceCreated(RACE, "R", admin.account(), SEED, true, false, null, null, false, NOW));
    }

    @Test
    void who_is_no_organizer_is_refused_first_of_all() {
        var user = new Actor(ORGANIZER, Role.USER);
        when(new CreateRace(RACE, user, "", "standard", true, true, true, 1, null, null, NOW))
                .thenRefused(RaceRejection.NOT_AN_ORGANIZER);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t"})
    void a_name_of_nothing_is_refused(String name) {
        when(named(name)).thenRefused(RaceRejection.NAME_LENGTH);
    }

    @Test
    void two_hundred_characters_are_a_name_and_one_more_is_not() {
        when(named("x".repeat(200))).then(created("x".repeat(200), false, null, null, false));
        when(named("x".repeat(201))).thenRefused(RaceRejection.NAME_LENGTH);
    }

    @Test
    void an_open_race_needs_room_for_two() {
        when(open(1)).thenRefused(RaceRejection.CAPACITY);
        when(open(null)).thenRefused(RaceRejection.CAPACITY);
        when(open(2)).then(created("Friday run", true, 2, null, false));
    }

    @Test
    void nobody_gets_room_for_more_than_a_hundred() {
        when(open(101)).thenRefused(RaceRejection.CAPACITY);
        when(open(100)).then(created("Friday run", true, 100, null, false));
    }

    @Test
    void a_race_cannot_be_planned_for_yesterday() {
        when(at(NOW.minusSeconds(86_400))).thenRefused(RaceRejection.SCHEDULED_IN_THE_PAST);
        when(at(NOW.plusSeconds(60))).then(created("Friday run", false, null, NOW.plusSeconds(60), false));
    }

    @Test
    void a_training_pool_backs_no_race_and_loses_no_seed() {
        when(new CreateRace(RACE, ORGANIZING, "R", "training_standard", true, true, false, null, null, null, NOW))
                .thenRefused(RaceRejection.TRAINING_POOL);
        assertThat(seeds.drawnFrom).isEmpty();
    }

    @Test
    void an_empty_pool_is_a_refusal() {
        seeds = FakeSeeds.none();
        when(command()).thenRefused(RaceRejection.NO_SEED);
    }

    private AggregateScenario.Outcome when(CreateRace command) {
        return new AggregateScenario<>(Race.class).with(seeds).when(command);
    }

    private static CreateRace command() {
        return named("Friday run");
    }

    private static CreateRace named(String name) {
        return new CreateRace(RACE, ORGANIZING, name, "standard", false, true, false, null, null, null, NOW);
    }

    private static CreateRace open(@Nullable Integer capacity) {
        return new CreateRace(RACE, ORGANIZING, "Friday run", "standard", false, true, true, capacity, null, null, NOW);
    }

    private static CreateRace at(Instant scheduled) {
        return new CreateRace(
                RACE, ORGANIZING, "Friday run", "standard", false, true, false, null, scheduled, null, NOW);
    }

    private static RaceCreated created(
            String name, boolean open, @Nullable Integer capacity, @Nullable Instant scheduled, boolean plays) {
        return new RaceCreated(RACE, name, ORGANIZER, SEED, true, open, capacity, scheduled, plays, NOW);
    }
}
