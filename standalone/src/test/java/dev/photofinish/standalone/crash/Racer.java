package dev.photofinish.standalone.crash;

import dev.photofinish.standalone.client.Mod;
import dev.photofinish.standalone.client.ServerGoneException;
import java.net.URI;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** Walks back and forth between two gates until told to finish; keeps what the server confirmed. */
final class Racer implements Runnable {
    /** Flags of two neighbouring zones of the sample graph. */
    private static final List<Gate> GATES =
            List.of(new Gate(1_040_292_800, "cistern_3c4d"), new Gate(1_040_292_801, "keep_77e0"));

    private static final int FINISH = 1_040_292_813;

    private record Gate(int flag, String node) {}

    /** A zone the server said it had. */
    record Confirmed(String node, long igtMs) {}

    private final URI server;
    private final String race;
    private final String token;
    private final List<Confirmed> confirmed = new CopyOnWriteArrayList<>();
    private volatile boolean finishing;
    private volatile boolean finished;
    private @Nullable String participant;
    private long igtMs = 1_000;
    private int step;

    Racer(URI server, String race, String token) {
        this.server = server;
        this.race = race;
        this.token = token;
    }

    void finish() {
        finishing = true;
    }

    boolean finished() {
        return finished;
    }

    List<Confirmed> confirmed() {
        return confirmed;
    }

    String participant() {
        return String.valueOf(participant);
    }

    @Override
    public void run() {
        while (!finished && !Thread.currentThread().isInterrupted()) {
            try (var mod = Mod.connect(server, race, token)) {
                participant = mod.participant();
                mod.ready();
                play(mod);
            } catch (ServerGoneException
                    | AssertionError
                    | IllegalStateException
                    | java.util.concurrent.CompletionException down) {
                rest(100);
            }
        }
    }

    private void play(Mod mod) {
        while (!finished && mod.socket().isOpen()) {
            if (finishing) {
                mod.flag(FINISH, igtMs);
                awaitFinish(mod);
            } else {
                var gate = GATES.get(step % GATES.size());
                mod.flag(gate.flag(), igtMs);
                awaitZone(mod, gate);
            }
        }
    }

    private void awaitZone(Mod mod, Gate gate) {
        while (!gate.node()
                .equals(mod.socket().await("zone_update").get("node_id").asString())) {
            // The zone it was in when it connected, or a zone from before.
        }
        confirmed.add(new Confirmed(gate.node(), igtMs));
        igtMs += 1_000;
        step++;
        // Histories that grow for minutes at full speed would be longer than any race's, and too long to watch.
        rest(250);
    }

    private void awaitFinish(Mod mod) {
        while (!finished) {
            finished = mod.socket()
                    .await("leaderboard_update")
                    .get("participants")
                    .valueStream()
                    .anyMatch(player -> player.get("id").asString().equals(participant)
                            && "finished".equals(player.get("status").asString()));
        }
    }

    private static void rest(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
