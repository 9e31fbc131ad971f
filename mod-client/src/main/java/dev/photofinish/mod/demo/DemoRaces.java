package dev.photofinish.mod.demo;

import dev.photofinish.mod.pool.SeedMissing;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Plays one race after the other against a server, over the same REST calls and sockets that people use. It waits for a
 * server that is away, and takes up the race it finds open on its return.
 *
 * <pre>--server http://localhost:8080 [--players 12] [--casters 2] [--seeds DIR] [--pace 10] [--races 0]</pre>
 */
public final class DemoRaces {

    private static final int UNAUTHORIZED = 401;
    private static final int GONE = 404;
    private static final int NO_SEED_LEFT = 400;

    private final DemoOptions options;
    private final Consumer<String> say;
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final ScheduledExecutorService loop = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("demo-mods").factory());
    private final RestApi api;
    private final Logins logins;

    /** {@code say} hears one line per thing worth telling. */
    public DemoRaces(DemoOptions options, Consumer<String> say) {
        this.options = options;
        this.say = say;
        this.api = new RestApi(options.server(), http);
        this.logins = new Logins(api);
    }

    public static void main(String[] args) throws InterruptedException {
        new DemoRaces(DemoOptions.parse(args), line -> System.out.println("demo: " + line)).run();
    }

    /** Plays until the wanted number of races is over, or until interrupted. */
    public void run() throws InterruptedException {
        try {
            for (int played = 0; options.races() == 0 || played < options.races(); played++) {
                playOne();
                if (played + 1 != options.races()) {
                    pause(options.pause());
                }
            }
        } finally {
            loop.shutdown();
        }
    }

    private void playOne() throws InterruptedException {
        RaceCard race = patiently(this::open);
        say.accept("racing in \"" + race.name() + "\", " + options.server().resolve("/race/" + race.id()));
        try (DemoRace demo = new DemoRace(race.id(), options, api, logins, http, loop)) {
            while (!patiently(() -> isOver(demo))) {
                pause(options.poll());
            }
        }
        say.accept("\"" + race.name() + "\" is over");
    }

    private boolean isOver(DemoRace demo) throws IOException, InterruptedException, Refused {
        try {
            return demo.step();
        } catch (SeedMissing seed) {
            if (!demo.skipSeed()) {
                throw seed;
            }
            say.accept(seed.getMessage() + "; going on without it");
            return false;
        } catch (Refused refused) {
            if (refused.status() == GONE) {
                return true;
            }
            throw refused;
        }
    }

    /** The race to play: one left open, else a new one, else, when no seed is left, the oldest once more. */
    private RaceCard open() throws IOException, InterruptedException, Refused {
        List<RaceCard> unfinished = ours("setup,running");
        return unfinished.isEmpty() ? create() : unfinished.getFirst();
    }

    private RaceCard create() throws IOException, InterruptedException, Refused {
        List<RaceCard> past = ours("finished");
        try {
            return api.create(
                    logins.organizer(),
                    Map.of(
                            "name",
                            DemoCast.raceName(past.size()),
                            "pool_name",
                            options.pool(),
                            "open_registration",
                            true,
                            "max_participants",
                            options.players() + 4));
        } catch (Refused refused) {
            if (refused.status() != NO_SEED_LEFT || past.isEmpty()) {
                throw refused;
            }
            RaceCard oldest = past.getLast();
            api.command(logins.organizer(), oldest.id(), "reset");
            return oldest;
        }
    }

    private List<RaceCard> ours(String statuses) throws IOException, InterruptedException, Refused {
        return api.races(statuses).races().stream()
                .filter(race -> race.organizer().twitchUsername().equals(DemoCast.ORGANIZER))
                .toList();
    }

    /** Tries until it works; a server that is away comes back, and a refusal may be over in a moment. */
    private <T> T patiently(Attempt<T> attempt) throws InterruptedException {
        String lastComplaint = "";
        while (true) {
            String complaint;
            try {
                return attempt.make();
            } catch (Refused refused) {
                complaint = "the server said " + refused.getMessage();
                if (refused.status() == UNAUTHORIZED) {
                    logins.forget();
                }
            } catch (SeedMissing seed) {
                complaint = String.valueOf(seed.getMessage());
            } catch (IOException away) {
                complaint = "waiting for " + options.server() + " (" + away + ")";
            }
            if (!complaint.equals(lastComplaint)) {
                say.accept(complaint);
                lastComplaint = complaint;
            }
            pause(options.poll());
        }
    }

    private static void pause(Duration duration) throws InterruptedException {
        TimeUnit.MILLISECONDS.sleep(duration.toMillis());
    }

    /** Something that a server may refuse or be too dead for. */
    @FunctionalInterface
    private interface Attempt<T> {
        T make() throws IOException, InterruptedException, Refused;
    }
}
