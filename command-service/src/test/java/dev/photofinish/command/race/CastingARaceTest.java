package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.ORGANIZER;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aClosedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aFinishedRaceWith;
import static dev.photofinish.command.race.RaceFacts.aRunningRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.booth;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.player;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.race.casting.CastJoin;
import dev.photofinish.command.race.casting.CastLeave;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.race.CasterJoined;
import dev.photofinish.events.race.CasterLeft;
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

    private static CastJoin cast(AccountId account) {
        return new CastJoin(RACE, booth(2), account, NOW);
    }
}
