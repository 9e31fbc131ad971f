package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceStarted;
import java.util.List;
import org.junit.jupiter.api.Test;

class RaceSnapshotTest {
    @Test
    void a_race_comes_back_as_it_was() {
        assertKept(and(aResetRaceWith(3), casting(NEWCOMER), new RaceStarted(RACE, 2, T0)));
        assertKept(and(
                aResetRaceWith(3),
                new RaceStarted(RACE, 2, T0),
                new ParticipantConcluded(RACE, 2, seat(1), Conclusion.FINISHED, T0)));
        assertKept(anOpenRaceWith(2, 5));
    }

    private static void assertKept(List<RaceEvent> facts) {
        var race = new Race();
        facts.forEach(race::on);
        assertThat(SnapshotRoundTrip.of(race)).usingRecursiveComparison().isEqualTo(race);
    }
}
