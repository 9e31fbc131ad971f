package dev.photofinish.command.mod.socket;

import dev.photofinish.command.run.lookup.ModTokens;
import dev.photofinish.command.run.progress.AbandonRun;
import dev.photofinish.command.solo.StartSolo;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.AbandonReason;
import dev.photofinish.store.Commands;
import java.time.Instant;
import java.util.UUID;

/** A solo session on a small seed. */
final class TestSession {
    private static final String POOL = "training_small";

    final RunId id = new RunId(UUID.randomUUID());
    final RaceId race = new RaceId(id.value());
    private final AccountId player = new AccountId(UUID.randomUUID());
    private final ModServer server;

    private TestSession(ModServer server) {
        this.server = server;
    }

    static TestSession active(ModServer server) {
        var session = new TestSession(server);
        server.addSeed(POOL);
        session.order(new StartSolo(session.id, session.player, POOL, true, false, Instant.now()));
        return session;
    }

    void abandon() {
        order(new AbandonRun(id, race, 1, AbandonReason.OWN_CHOICE, Instant.now()));
    }

    String token() {
        return server.bean(ModTokens.class).of(id);
    }

    String auth() {
        return "{'type':'auth','mod_token':'%s'}".formatted(token());
    }

    /** Not yet authenticated. */
    TestMod connect() {
        return TestMod.connectSolo(server, id.toString());
    }

    /** Let in, and past the frames that welcome it. */
    TestMod mod() {
        var mod = connect().say(auth());
        mod.expect("auth_ok");
        mod.expect("race_start");
        mod.expect("zone_update");
        return mod;
    }

    private void order(Object command) {
        server.bean(Commands.class).send(id, command, player).join();
    }
}
