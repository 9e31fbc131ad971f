package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.ASSISTING;
import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.ORGANIZING;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.STRANGER;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.assisted;
import static dev.photofinish.command.race.RaceFacts.booth;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.player;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.casting.AddCaster;
import dev.photofinish.command.race.casting.CastJoin;
import dev.photofinish.command.race.casting.CastLeave;
import dev.photofinish.command.race.casting.RemoveCaster;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class CastingARaceTest {
    private final AggregateScenario<Race> race = new AggregateScenario<>(Race.class);

    @Test
    void anybody_may_cast_a_race_in_setup() {
        race.given(aClosedRaceWith(1)).when(cast(NEWCOMER)).then(new CasterJoined(RACE, booth(2), NEWCOMER, NOW));
    }

    @Test
    void anybody_may_cast_a_running_race() {
        race.given(aRunningRaceWith(1)).when(cast(NEWCOMER)).then(new CasterJoined(RACE, booth(2), NEWCOMER, NOW));
    }

    @Test
    void an_organizer_who_does_not_play_may_cast() {
        race.given(aClosedRaceWith(1)).when(cast(ORGANIZER)).then(new CasterJoined(RACE, booth(2), ORGANIZER, NOW));
    }

    @Test
    void a_finished_race_takes_no_casters() {
        race.given(aFinishedRaceWith(1)).when(cast(player(1))).thenRefused(RaceRejection.ALREADY_FINISHED);
    }

    @Test
    void a_player_does_not_cast() {
        race.given(aRunningRaceWith(1)).when(cast(player(1))).thenRefused(RaceRejection.IS_A_PARTICIPANT);
    }

    @Test
    void nobody_casts_twice() {
        race.given(and(aRunningRaceWith(1), casting(NEWCOMER)))
                .when(cast(NEWCOMER))
                .thenRefused(RaceRejection.ALREADY_A_CASTER);
    }

    @Test
    void a_caster_may_come_back() {
        race.given(and(aRunningRaceWith(1), casting(NEWCOMER), new CasterLeft(RACE, booth(1), NEWCOMER, T0)))
                .when(cast(NEWCOMER))
                .then(new CasterJoined(RACE, booth(2), NEWCOMER, NOW));
    }

    @Test
    void a_caster_stops_casting_even_a_finished_race() {
        race.given(and(aFinishedRaceWith(1), casting(NEWCOMER)))
                .when(new CastLeave(RACE, NEWCOMER, NOW))
                .then(new CasterLeft(RACE, booth(1), NEWCOMER, NOW));
    }

    @Test
    void who_does_not_cast_cannot_stop() {
        race.given(aRunningRaceWith(1))
                .when(new CastLeave(RACE, NEWCOMER, NOW))
                .thenRefused(RaceRejection.NOT_A_CASTER);
    }

    @Test
    void the_organizer_names_casters_in_any_status() {
        for (var status : List.of(aClosedRaceWith(1), aRunningRaceWith(1), aFinishedRaceWith(1))) {
            race.given(status).when(name(ORGANIZING, NEWCOMER)).then(new CasterJoined(RACE, booth(2), NEWCOMER, NOW));
        }
        race.given(assisted(aClosedRaceWith(1)))
                .when(name(ASSISTING, NEWCOMER))
                .then(new CasterJoined(RACE, booth(2), NEWCOMER, NOW));
    }

    @Test
    void whom_the_organizer_cannot_name_is_said_in_order() {
        var casting = and(aRunningRaceWith(1), casting(NEWCOMER));
        race.given(casting).when(name(STRANGER, null)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(casting).when(name(ORGANIZING, null)).thenRefused(RaceRejection.UNKNOWN_ACCOUNT);
        race.given(casting).when(name(ORGANIZING, NEWCOMER)).thenRefused(RaceRejection.ALREADY_A_CASTER);
        race.given(casting).when(name(ORGANIZING, player(1))).thenRefused(RaceRejection.IS_A_PARTICIPANT);
    }

    @Test
    void the_organizer_removes_casters_in_any_status() {
        for (var status : List.of(aClosedRaceWith(1), aRunningRaceWith(1), aFinishedRaceWith(1))) {
            race.given(and(status, casting(NEWCOMER)))
                    .when(remove(ORGANIZING, 1))
                    .then(new CasterLeft(RACE, booth(1), NEWCOMER, NOW));
        }
    }

    @Test
    void only_the_organizer_removes_casters_and_only_those_there_are() {
        race.given(aRunningRaceWith(1)).when(remove(STRANGER, 1)).thenRefused(RaceRejection.NOT_THE_ORGANIZER);
        race.given(aRunningRaceWith(1)).when(remove(ORGANIZING, 1)).thenRefused(RaceRejection.UNKNOWN_CASTER);
    }

    private static AddCaster name(Actor actor, @Nullable AccountId account) {
        return new AddCaster(RACE, actor, booth(2), account, NOW);
    }

    private static RemoveCaster remove(Actor actor, int number) {
        return new RemoveCaster(RACE, actor, booth(number), NOW);
    }

    private static CastJoin cast(AccountId account) {
        return new CastJoin(RACE, booth(2), account, NOW);
    }
}
