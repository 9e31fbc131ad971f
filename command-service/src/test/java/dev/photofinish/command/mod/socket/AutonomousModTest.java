package dev.photofinish.command.mod.socket;

import static org.awaitility.Awaitility.await;

import dev.photofinish.command.mod.SmallSeed;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.mod.ModClient;
import dev.photofinish.mod.ModConfig;
import dev.photofinish.mod.ModListener;
import dev.photofinish.mod.ModSettings;
import dev.photofinish.mod.message.AuthOk;
import dev.photofinish.mod.message.RaceStart;
import dev.photofinish.mod.message.ServerMessage;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The mod as players have it, which connects, comes back and sends again by itself. */
class AutonomousModTest {
    private final ModServer server = ModServer.shared();
    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor();
    private final HttpClient http = HttpClient.newHttpClient();
    private final AtomicInteger welcomes = new AtomicInteger();
    private final AtomicInteger starts = new AtomicInteger();

    @AfterEach
    void stop() {
        loop.shutdownNow();
    }

    @Test
    void playsARunFromSetupToTheEnd() {
        var race = TestRace.inSetup(server, 1);
        try (var mod = mod(race, race.players.getFirst())) {
            mod.start();
            await().until(() -> welcomes.get() == 1);
            race.start();
            await().until(() -> starts.get() == 1);
            mod.reportStatus(1_000, 0);
            mod.reportFlag(SmallSeed.TO_KEEP, 10_000, SmallSeed.KEEP);
            mod.reportStatus(11_000, 1);
            mod.reportFlag(SmallSeed.TO_THRONE, 20_000, SmallSeed.THRONE);
            mod.reportFlag(SmallSeed.FINISH, 30_000, null);
            await().until(() ->
                    !server.eventsOf(race.id, ParticipantFinished.class).isEmpty());
        }
    }

    @Test
    void comesBackAfterAResetAndRunsAgain() {
        var race = TestRace.inSetup(server, 1);
        try (var mod = mod(race, race.players.getFirst())) {
            mod.start();
            await().until(() -> welcomes.get() == 1);
            race.start();
            await().until(() -> starts.get() == 1);
            mod.reportFlag(SmallSeed.TO_KEEP, 10_000, SmallSeed.KEEP);
            await().until(() ->
                    !server.eventsOf(race.id, ParticipantZoneEntered.class).isEmpty());
            race.reset();
            await().until(() -> welcomes.get() == 2);
            race.startAgain();
            await().until(() -> starts.get() == 2);
            mod.reportFlag(SmallSeed.TO_OSSUARY, 12_000, SmallSeed.OSSUARY);
            await().until(() -> zones(race).equals(List.of(SmallSeed.KEEP, SmallSeed.OSSUARY)));
        }
    }

    @Test
    void playsASoloSession() {
        var session = TestSession.active(server);
        var config = new ModConfig("http://" + server.address(), session.token(), session.id.toString(), null, true);
        try (var mod = new ModClient(config, ModSettings.asTheRealMod(), new Counting(), http, loop)) {
            mod.start();
            await().until(() -> welcomes.get() == 1 && starts.get() == 1);
            mod.reportStatus(1_000, 0);
            mod.reportFlag(SmallSeed.TO_KEEP, 10_000, SmallSeed.KEEP);
            mod.reportFlag(SmallSeed.FINISH, 30_000, null);
            await().until(() ->
                    !server.eventsOf(session.race, ParticipantFinished.class).isEmpty());
        }
    }

    private List<String> zones(TestRace race) {
        return server.eventsOf(race.id, ParticipantZoneEntered.class).stream()
                .map(entered -> entered.zone().nodeId())
                .toList();
    }

    private ModClient mod(TestRace race, RunId run) {
        var config = new ModConfig("http://" + server.address(), race.token(run), race.id.toString(), null, false);
        var settings = ModSettings.asTheRealMod().retrying(Duration.ofMillis(50), Duration.ofMillis(200));
        return new ModClient(config, settings, new Counting(), http, loop);
    }

    private final class Counting implements ModListener {
        @Override
        public void connected(AuthOk welcome) {
            welcomes.incrementAndGet();
        }

        @Override
        public void received(ServerMessage message) {
            if (message instanceof RaceStart) {
                starts.incrementAndGet();
            }
        }
    }
}
