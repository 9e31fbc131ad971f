package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NEW_SEAT;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.created;
import static dev.photofinish.command.race.RaceFacts.player;
import static dev.photofinish.command.race.RaceFacts.registered;
import static dev.photofinish.command.race.RaceFacts.seat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.roster.JoinRace;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import java.util.List;
import org.junit.jupiter.api.Test;

class JoiningARaceTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void the_first_to_join_gets_the_first_colour() {
        race.given(anOpenRaceWith(0, 2)).when(join(NEWCOMER)).then(joined(0));
    }

    @Test
    void the_next_colour_is_one_above_the_highest_taken() {
        race.given(anOpenRaceWith(3, 10)).when(join(NEWCOMER)).then(joined(3));
    }

    @Test
    void a_colour_in_the_middle_that_became_free_stays_unused() {
        var left = new ParticipantLeft(RACE, seat(2), player(2), T0);
        race.given(and(anOpenRaceWith(3, 10), left)).when(join(NEWCOMER)).then(joined(3));
    }

    @Test
    void the_highest_colour_is_given_again_once_it_is_free() {
        var left = new ParticipantLeft(RACE, seat(3), player(3), T0);
        race.given(and(anOpenRaceWith(3, 10), left)).when(join(NEWCOMER)).then(joined(2));
    }

    @Test
    void a_place_that_became_free_can_be_taken() {
        var left = new ParticipantLeft(RACE, seat(2), player(2), T0);
        race.given(and(anOpenRaceWith(2, 2), left)).when(join(NEWCOMER)).then(joined(1));
    }

    @Test
    void an_organizer_who_removed_themselves_cannot_come_back() {
        race.given(List.of(created(true, 5, true)))
                .when(join(ORGANIZER))
                .thenRefused(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
    }

    @Test
    void nobody_joins_a_race_that_has_started() {
        race.given(aRunningRaceWith(1)).when(join(NEWCOMER)).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void nobody_joins_a_race_that_is_over() {
        race.given(aFinishedRaceWith(1)).when(join(NEWCOMER)).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void nobody_registers_themselves_where_registration_is_closed() {
        race.given(aClosedRaceWith(0)).when(join(NEWCOMER)).thenRefused(RaceRejection.REGISTRATION_CLOSED);
    }

    @Test
    void a_reset_race_is_as_closed_as_it_was() {
        race.given(aResetRaceWith(1)).when(join(NEWCOMER)).thenRefused(RaceRejection.REGISTRATION_CLOSED);
    }

    @Test
    void a_full_race_is_full() {
        race.given(anOpenRaceWith(2, 2)).when(join(NEWCOMER)).thenRefused(RaceRejection.RACE_FULL);
    }

    @Test
    void full_is_said_before_already_joined() {
        race.given(anOpenRaceWith(2, 2)).when(join(player(1))).thenRefused(RaceRejection.RACE_FULL);
    }

    @Test
    void nobody_joins_twice() {
        race.given(anOpenRaceWith(2, 5)).when(join(player(2))).thenRefused(RaceRejection.ALREADY_JOINED);
    }

    @Test
    void a_caster_does_not_play() {
        race.given(and(anOpenRaceWith(1, 5), casting(NEWCOMER)))
                .when(join(NEWCOMER))
                .thenRefused(RaceRejection.IS_A_CASTER);
    }

    @Test
    void an_organizer_who_chose_not_to_play_stays_out() {
        race.given(anOpenRaceWith(1, 5)).when(join(ORGANIZER)).thenRefused(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
    }

    @Test
    void a_place_given_by_the_organizer_counts_towards_the_limit() {
        race.given(and(anOpenRaceWith(1, 2), registered(2)))
                .when(join(NEWCOMER))
                .thenRefused(RaceRejection.RACE_FULL);
    }

    private static JoinRace join(AccountId account) {
        return new JoinRace(RACE, NEW_SEAT, account, NOW);
    }

    private static ParticipantRegistered joined(int color) {
        return new ParticipantRegistered(RACE, NEW_SEAT, NEWCOMER, color, NOW);
    }
}
