package dev.photofinish.command.race;

import static dev.photofinish.command.race.RaceFacts.NEWCOMER;
import static dev.photofinish.command.race.RaceFacts.NOW;
import static dev.photofinish.command.race.RaceFacts.OTHER_SEED;
import static dev.photofinish.command.race.RaceFacts.RACE;
import static dev.photofinish.command.race.RaceFacts.SEED;
import static dev.photofinish.command.race.RaceFacts.T0;
import static dev.photofinish.command.race.RaceFacts.aResetRaceWith;
import static dev.photofinish.command.race.RaceFacts.anOpenRaceWith;
import static dev.photofinish.command.race.RaceFacts.and;
import static dev.photofinish.command.race.RaceFacts.casting;
import static dev.photofinish.command.race.RaceFacts.seat;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.InviteId;
import dev.photofinish.events.race.AutomaticStartChanged;
import dev.photofinish.events.race.CoOrganizerAdded;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.InviteIssued;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceRenamed;
import dev.photofinish.events.race.RaceScheduled;
import dev.photofinish.events.race.RaceStarted;
import dev.photofinish.events.race.SeedRerolled;
import java.util.List;
import java.util.UUID;
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
        assertKept(and(
                anOpenRaceWith(2, 5),
                new RaceRenamed(RACE, "Saturday run", T0),
                new RaceScheduled(RACE, NOW, T0),
                new AutomaticStartChanged(RACE, true, 300, T0),
                new CoOrganizerAdded(RACE, NEWCOMER, T0),
                new InviteIssued(RACE, new InviteId(new UUID(6, 1)), "ghost", T0),
                new SeedRerolled(RACE, SEED, true, OTHER_SEED, T0)));
    }

    private static void assertKept(List<RaceEvent> facts) {
        var race = new Race();
        facts.forEach(race::on);
        assertThat(SnapshotRoundTrip.of(race)).usingRecursiveComparison().isEqualTo(race);
    }
}
