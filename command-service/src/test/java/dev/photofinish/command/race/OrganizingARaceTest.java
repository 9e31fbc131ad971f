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
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;
import static dev.photofinish.command.race.RaceFacts.player;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.lifecycle.ReleaseSeeds;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.organizing.AddCoOrganizer;
import dev.photofinish.command.race.organizing.RemoveCoOrganizer;
import dev.photofinish.command.race.roster.JoinRace;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.CoOrganizerRemoved;
import dev.photofinish.events.race.ParticipantRegistered;
import dev.photofinish.events.race.SeedsReleased;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OrganizingARaceTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void the_owner_and_admins_name_who_organizes_beside_them_in_any_status() {
        for (var status : List.of(aClosedRaceWith(1), aRunningRaceWith(1), aFinishedRaceWith(1))) {
            for (var actor : List.of(ORGANIZING, ADMIN)) {
                race.given(status).when(add(actor, NEWCOMER)).then(new CoOrganizerAdded(RACE, NEWCOMER, NOW));
            }
        }
    }

    @Test
    void a_player_may_organize_as_well() {
        race.given(aClosedRaceWith(1))
                .when(add(ORGANIZING, player(1)))
                .then(new CoOrganizerAdded(RACE, player(1), NOW));
    }

    @Test
    void who_was_named_does_what_organizers_do() {
        race.given(assisted(aClosedRaceWith(1)))
                .when(new ReleaseSeeds(RACE, ASSISTING, NOW))
                .then(new SeedsReleased(RACE, NOW));
    }

    @Test
    void who_was_named_names_nobody() {
        race.given(assisted(aClosedRaceWith(1)))
                .when(add(ASSISTING, NEWCOMER))
                .thenRefused(RaceRejection.NOT_THE_OWNER);
        race.given(assisted(aClosedRaceWith(1)))
                .when(remove(ASSISTING, ASSISTING.account()))
                .thenRefused(RaceRejection.NOT_THE_OWNER);
    }

    @Test
    void who_cannot_be_named_is_said_in_order() {
        var assisted = assisted(aClosedRaceWith(1));
        race.given(assisted).when(add(STRANGER, null)).thenRefused(RaceRejection.NOT_THE_OWNER);
        race.given(assisted).when(add(ORGANIZING, null)).thenRefused(RaceRejection.UNKNOWN_ACCOUNT);
        for (var already : List.of(ORGANIZER, ASSISTING.account())) {
            race.given(assisted).when(add(ORGANIZING, already)).thenRefused(RaceRejection.ALREADY_AN_ORGANIZER);
        }
    }

    @Test
    void who_organizes_no_more_does_not_command_the_race() {
        var without = and(assisted(aClosedRaceWith(1)), new CoOrganizerRemoved(RACE, ASSISTING.account(), T0));
        race.given(assisted(aClosedRaceWith(1)))
                .when(remove(ORGANIZING, ASSISTING.account()))
                .then(new CoOrganizerRemoved(RACE, ASSISTING.account(), NOW));
        race.given(without).when(new ReleaseSeeds(RACE, ASSISTING, NOW)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(without)
                .when(remove(ORGANIZING, ASSISTING.account()))
                .thenRefused(RaceRejection.UNKNOWN_CO_ORGANIZER);
    }

    @Test
    void the_owner_stays_the_owner() {
        race.given(aClosedRaceWith(1)).when(remove(ADMIN, ORGANIZER)).thenRefused(RaceRejection.UNKNOWN_CO_ORGANIZER);
    }

    @Test
    void who_organizes_without_playing_may_have_seen_the_map_and_cannot_join() {
        var assisted = assisted(anOpenRaceWith(1, 5));
        race.given(assisted).when(join()).thenRefused(RaceRejection.ORGANIZER_DOES_NOT_PLAY);
        race.given(and(assisted, new CoOrganizerRemoved(RACE, ASSISTING.account(), T0)))
                .when(join())
                .then(new ParticipantRegistered(RACE, NEW_SEAT, ASSISTING.account(), 1, NOW));
    }

    private static JoinRace join() {
        return new JoinRace(RACE, NEW_SEAT, ASSISTING.account(), NOW);
    }

    private static AddCoOrganizer add(Actor actor, @Nullable AccountId account) {
        return new AddCoOrganizer(RACE, actor, account, NOW);
    }

    private static RemoveCoOrganizer remove(Actor actor, AccountId account) {
        return new RemoveCoOrganizer(RACE, actor, account, NOW);
    }
}
