package dev.photofinish.command.run;

import static dev.photofinish.command.run.RunFacts.RUN;
import static dev.photofinish.command.run.RunFacts.START;
import static dev.photofinish.command.run.RunFacts.T0;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import java.util.List;
import java.util.UUID;

/** A solo session in the situations the tests speak of. */
final class SoloFacts {
    static final RaceId SESSION = new RaceId(RUN.value());
    static final AccountId ADA = new AccountId(new UUID(4, 1));
    static final SeedRef SEED = new SeedRef(new SeedId(new UUID(5, 1)), "training_standard", "0a1b", 6, 10, 8);

    private SoloFacts() {}

    static List<RunEvent> aSessionThatHasJustBegun() {
        return List.of(new SoloStarted(RUN, SESSION, 1, ADA, SEED, false, START, T0));
    }
}
