package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.KEEP;
import static dev.photofinish.command.run.RunFacts.NOW;
import static dev.photofinish.command.run.RunFacts.RACE;
import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.aRegisteredRunThatBegan;
import static dev.photofinish.command.run.RunFacts.aRunIn;
import static dev.photofinish.command.run.RunFacts.anAbandonedRun;
import static dev.photofinish.command.run.RunFacts.and;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SuspicionKind;
import dev.photofinish.events.run.SuspiciousProgressReported;
import java.util.List;
import org.junit.jupiter.api.Test;

class RunSnapshotTest {
    @Test
    void a_run_comes_back_as_it_was() {
        assertKept(aRegisteredRunThatBegan());
        assertKept(anAbandonedRun());
        assertKept(SoloFacts.aSessionThatHasJustBegun());
        assertKept(and(
                aRunIn(KEEP, 60_000),
                new ParticipantDied(RUN, RACE, 1, "keep", 2, 2, 61_000, NOW),
                new SuspiciousProgressReported(RUN, RACE, 1, SuspicionKind.IGT_WENT_DOWN, 61_000, 5, NOW),
                new SuspiciousProgressReported(RUN, RACE, 1, SuspicionKind.DEATHS_WENT_DOWN, 2, 1, NOW)));
    }

    private static void assertKept(List<RunEvent> facts) {
        var run = new Run();
        facts.forEach(run::on);
        assertThat(SnapshotRoundTrip.of(run)).usingRecursiveComparison().isEqualTo(run);
    }
}
