package dev.photofinish.command.mod.socket;

import static org.awaitility.Awaitility.await;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.race.creation.CreateRace;
import dev.photofinish.command.race.lifecycle.FinishRace;
import dev.photofinish.command.race.lifecycle.ReleaseSeeds;
import dev.photofinish.command.race.lifecycle.ResetRace;
import dev.photofinish.command.race.lifecycle.StartRace;
import dev.photofinish.command.race.roster.AddParticipant;
import dev.photofinish.command.race.roster.RemoveParticipant;
import dev.photofinish.command.run.lookup.ModTokens;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.store.Commands;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A race on a small seed, commanded by its organizer. */
final class TestRace {
    private static final String POOL = "small";

    final RaceId id = new RaceId(UUID.randomUUID());
    final List<RunId> players = new ArrayList<>();
    private final ModServer server;
    private final Actor organizer = new Actor(new AccountId(UUID.randomUUID()), Role.ORGANIZER);

    private TestRace(ModServer server) {
        this.server = server;
    }

    static TestRace inSetup(ModServer server, int players) {
        var race = new TestRace(server);
        server.addSeed(POOL);
        race.order(new CreateRace(
                race.id, race.organizer, "Friday run", POOL, false, true, false, null, null, null, Instant.now()));
        for (int i = 0; i < players; i++) {
            race.add();
        }
        return race;
    }

    static TestRace running(ModServer server, int players) {
        var race = inSetup(server, players);
        race.start();
        return race;
    }

    RunId add() {
        return add(new AccountId(UUID.randomUUID()));
    }

    RunId add(AccountId account) {
        var run = new RunId(UUID.randomUUID());
        order(new AddParticipant(id, organizer, run, account, Instant.now()));
        players.add(run);
        return run;
    }

    void remove(RunId run) {
        order(new RemoveParticipant(id, organizer, run, Instant.now()));
    }

    void start() {
        order(new ReleaseSeeds(id, organizer, Instant.now()));
        order(new StartRace(id, organizer, Instant.now()));
        await().pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> server.eventsOf(id, RunBegan.class).size() == players.size());
    }

    /** After a reset the seeds are out already. */
    void startAgain() {
        order(new StartRace(id, organizer, Instant.now()));
    }

    void finish() {
        order(new FinishRace(id, organizer, Instant.now()));
    }

    void reset() {
        order(new ResetRace(id, organizer, Instant.now()));
    }

    void abandon(RunId run) {
        var command = new AbandonRun(run, id, 1, AbandonReason.OWN_CHOICE, Instant.now());
        server.bean(Commands.class).send(run, command, organizer.account()).join();
    }

    String token(RunId run) {
        return server.bean(ModTokens.class).of(run);
    }

    /** The mod of that player, not yet authenticated. */
    TestMod connect() {
        return TestMod.connect(server, id.toString());
    }

    /** That player's mod, let in. */
    TestMod mod(RunId run) {
        var mod = connect();
        mod.say("{'type':'auth','mod_token':'%s'}".formatted(token(run)));
        mod.expect("auth_ok");
        return mod;
    }

    private void order(Object command) {
        server.bean(Commands.class).send(id, command, organizer.account()).join();
    }
}
