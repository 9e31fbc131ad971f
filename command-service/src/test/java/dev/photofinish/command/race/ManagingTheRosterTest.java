package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ADMIN;
import static dev.photofinish.command.race.RaceFacts.ASSISTING;
import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NEW_SEAT;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.created;
import static dev.photofinish.command.race.RaceFacts.player;
import static dev.photofinish.command.race.RaceFacts.seat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.roster.AddParticipant;
import dev.photofinish.command.race.roster.LeaveRace;
import dev.photofinish.command.race.roster.RemoveParticipant;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.ParticipantLeft;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.ParticipantRemoved;
import java.util.List;
import org.junit.jupiter.api.Test;

class ManagingTheRosterTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void the_organizer_adds_a_player() {
        race.given(aClosedRaceWith(1)).when(add(ORGANIZING, NEWCOMER)).then(added(1));
    }

    @Test
    void an_admin_may_do_what_the_organizer_may() {
        race.given(aClosedRaceWith(1)).when(add(ADMIN, NEWCOMER)).then(added(1));
    }

    @Test
    void the_organizer_adds_players_beyond_the_limit() {
        race.given(anOpenRaceWith(2, 2)).when(add(ORGANIZING, NEWCOMER)).then(added(2));
    }

    @Test
    void the_organizer_of_another_race_adds_nobody() {
        race.given(aRunningRaceWith(1)).when(add(STRANGER, player(1))).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @Test
    void nobody_is_added_after_the_start() {
        race.given(aRunningRaceWith(1)).when(add(ORGANIZING, player(1))).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void nobody_is_added_twice() {
        race.given(aClosedRaceWith(1)).when(add(ORGANIZING, player(1))).thenRefused(RaceRejection.ALREADY_ADDED);
    }

    @Test
    void a_caster_is_not_added() {
        race.given(and(aClosedRaceWith(1), casting(NEWCOMER)))
                .when(add(ORGANIZING, NEWCOMER))
                .thenRefused(RaceRejection.IS_A_CASTER);
    }

    @Test
    void an_organizer_who_chose_not_to_play_cannot_add_themselves() {
        race.given(aClosedRaceWith(1))
                .when(add(ORGANIZING, ORGANIZER))
                .thenRefused(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
    }

    @Test
    void who_organizes_beside_the_owner_cannot_be_added_either() {
        race.given(and(aClosedRaceWith(1), new CoOrganizerAdded(RACE, NEWCOMER, T0)))
                .when(add(ORGANIZING, NEWCOMER))
                .thenRefused(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
    }

    @Test
    void who_organizes_beside_the_owner_adds_and_removes_players() {
        race.given(assisted(aClosedRaceWith(1))).when(add(ASSISTING, NEWCOMER)).then(added(1));
        race.given(assisted(aClosedRaceWith(1)))
                .when(remove(ASSISTING, 1))
                .then(new ParticipantRemoved(RACE, seat(1), player(1), NOW));
    }

    @Test
    void the_organizer_removes_a_player() {
        race.given(aClosedRaceWith(2))
                .when(remove(ORGANIZING, 2))
                .then(new ParticipantRemoved(RACE, seat(2), player(2), NOW));
    }

    @Test
    void an_organizer_who_plays_may_remove_themselves() {
        var playing = new ParticipantRegistered(RACE, seat(1), ORGANIZER, 0, T0);
        race.given(and(List.of(created(false, null, true)), playing))
                .when(remove(ORGANIZING, 1))
                .then(new ParticipantRemoved(RACE, seat(1), ORGANIZER, NOW));
    }

    @Test
    void a_player_removes_nobody() {
        race.given(aClosedRaceWith(2)).when(remove(STRANGER, 9)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
    }

    @Test
    void nobody_is_removed_after_the_start() {
        race.given(aRunningRaceWith(2)).when(remove(ORGANIZING, 9)).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void a_participant_that_does_not_exist_is_refused() {
        race.given(aClosedRaceWith(2)).when(remove(ORGANIZING, 9)).thenRefused(RaceRejection.UNKNOWN_PARTICIPANT);
    }

    @Test
    void a_player_leaves() {
        race.given(aClosedRaceWith(2)).when(leave(player(2))).then(new ParticipantLeft(RACE, seat(2), player(2), NOW));
    }

    @Test
    void nobody_leaves_a_race_that_has_started() {
        race.given(aRunningRaceWith(2)).when(leave(player(2))).thenRefused(RaceRejection.NOT_IN_SETUP);
    }

    @Test
    void who_is_not_in_the_race_cannot_leave_it() {
        race.given(aClosedRaceWith(2)).when(leave(NEWCOMER)).thenRefused(RaceRejection.NOT_A_PARTICIPANT);
    }

    @Test
    void an_organizer_who_does_not_play_is_told_so_first() {
        race.given(aClosedRaceWith(2)).when(leave(ORGANIZER)).thenRefused(RaceRejection.NOT_A_PARTICIPANT);
    }

    @Test
    void who_organizes_beside_the_owner_and_plays_may_leave() {
        race.given(and(aClosedRaceWith(2), new CoOrganizerAdded(RACE, player(2), T0)))
                .when(leave(player(2)))
                .then(new ParticipantLeft(RACE, seat(2), player(2), NOW));
    }

    @Test
    void an_organizer_who_plays_cannot_leave() {
        var playing = new ParticipantRegistered(RACE, seat(1), ORGANIZER, 0, T0);
        race.given(and(List.of(created(false, null, true)), playing))
                .when(leave(ORGANIZER))
                .thenRefused(RaceRejection.ORGANIZER_CANNOT_LEAVE);
    }

    private static AddParticipant add(Actor actor, AccountId account) {
        return new AddParticipant(RACE, actor, NEW_SEAT, account, NOW);
    }

    private static RemoveParticipant remove(Actor actor, int number) {
        return new RemoveParticipant(RACE, actor, seat(number), NOW);
    }

    private static LeaveRace leave(AccountId account) {
        return new LeaveRace(RACE, account, NOW);
    }

    private static ParticipantRegistered added(int color) {
        return new ParticipantRegistered(RACE, NEW_SEAT, NEWCOMER, color, NOW);
    }
}
