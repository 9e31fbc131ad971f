package dev.photofinish.command.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.Zone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Runs in the situations the tests speak of. */
final class RunFacts {
    static final Instant T0 = Instant.parse("2030-01-05T18:00:00Z");
    static final Instant NOW = T0.plusSeconds(600);
    static final RaceId RACE = new RaceId(new UUID(1, 1));
    static final RunId RUN = new RunId(new UUID(3, 1));
    static final Zone START = new Zone("vestibule", 0, 1);
    static final Zone KEEP = new Zone("keep", 1, 3);
    static final Zone OSSUARY = new Zone("ossuary", 2, 5);

    private RunFacts() {}

    static List<RunEvent> nothingYet() {
        return List.of();
    }

    static List<RunEvent> aReadyRun() {
        return List.of(new ParticipantReadied(RUN, RACE, 1, T0));
    }

    static List<RunEvent> aRegisteredRunThatBegan() {
        return List.of(began(1));
    }

    static List<RunEvent> aReadyRunThatBegan() {
        return and(aReadyRun(), began(1));
    }

    static List<RunEvent> aPlayingRun() {
        return and(aReadyRunThatBegan(), new PlayStarted(RUN, RACE, 1, START, 1_000, T0));
    }

    static List<RunEvent> aRunIn(Zone zone, long igtMs) {
        return and(aPlayingRun(), entered(zone, igtMs, T0));
    }

    static List<RunEvent> aFinishedRun() {
        return and(aPlayingRun(), new ParticipantFinished(RUN, RACE, 1, 400_000, T0));
    }

    static List<RunEvent> anAbandonedRun() {
        return and(aPlayingRun(), new ParticipantAbandoned(RUN, RACE, 1, AbandonReason.OWN_CHOICE, T0));
    }

    static RunBegan began(int attempt) {
        return new RunBegan(RUN, RACE, attempt, START, T0);
    }

    static ParticipantZoneEntered entered(Zone zone, long igtMs, Instant at) {
        return new ParticipantZoneEntered(RUN, RACE, 1, zone, igtMs, at);
    }

    static List<RunEvent> and(List<RunEvent> facts, RunEvent... more) {
        return Stream.concat(facts.stream(), Stream.of(more)).toList();
    }
}
