package dev.photofinish.bench.live;

import dev.photofinish.bench.net.EventLoop;
import dev.photofinish.mod.ModConfig;
import dev.photofinish.mod.graph.GraphPath;
import dev.photofinish.mod.graph.SeedGraph;
import dev.photofinish.mod.pool.SeedShelf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BooleanSupplier;
import tools.jackson.databind.JsonNode;

/** Makes races to load, up to the start, and ends them. Each takes a seed of the pool for good. */
public final class Races {

    private static final long PATIENCE_NANOS = 120_000_000_000L;
    private static final String POOL = "standard";

    private final Platform platform;
    private final EventLoop loop;
    private final InetSocketAddress server;
    private final SeedShelf seeds;
    private int made;

    public Races(Platform platform, EventLoop loop, InetSocketAddress server, SeedShelf seeds) {
        this.platform = platform;
        this.loop = loop;
        this.server = server;
        this.seeds = seeds;
    }

    /** A race in setup with that many registered players and nobody connected. */
    public LiveRace inSetup(int players) {
        String organizer = platform.organizer();
        String id = platform.must("POST", "/api/races", organizer, Map.of("name", "Bench " + ++made, "pool_name", POOL))
                .path("id")
                .asString("");
        List<String> participants = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            platform.token(login(i), null);
            JsonNode added = platform.must(
                    "POST", "/api/races/" + id + "/participants", organizer, Map.of("twitch_username", login(i)));
            participants.add(added.path("participant").path("id").asString(""));
        }
        JsonNode detail = platform.must("POST", "/api/races/" + id + "/release-seeds", organizer, null);
        SeedGraph graph = graph(detail.path("seed_number").asString(""));
        List<LoadMod> mods = new ArrayList<>();
        for (int i = 0; i < players; i++) {
            String toml = platform.mustText(
                            "GET", "/api/races/" + id + "/my-mod-config", platform.token(login(i), null), null)
                    .body();
            Contestant contestant = new Contestant(
                    participants.get(i), login(i), ModConfig.parse(toml).modToken());
            mods.add(new LoadMod(loop, server, id, contestant, flags(graph, i)));
        }
        return new LiveRace(id, mods);
    }

    /** The race's pack, as a path below the root of the pools. */
    public Path packOf(LiveRace race) {
        JsonNode detail = platform.must("GET", "/api/races/" + race.id(), platform.organizer(), null);
        return Path.of(POOL, "seed_" + detail.path("seed_number").asString("") + ".zip");
    }

    /** A running race with that many connected mods. */
    public LiveRace running(int players) {
        LiveRace race = inSetup(players);
        connectAndStart(race);
        return race;
    }

    /** Connects the mods of a race in setup and starts it. */
    public void connectAndStart(LiveRace race) {
        loop.execute(() -> race.mods().forEach(LoadMod::connect));
        await("every mod to be ready", () -> race.mods().stream().allMatch(LoadMod::isReady));
        platform.must("POST", "/api/races/" + race.id() + "/start", platform.organizer(), null);
        await("every mod to be told to go", () -> race.mods().stream().allMatch(LoadMod::isStarted));
    }

    /** Closes the mods and finishes the race. */
    public void end(LiveRace race) {
        loop.execute(() -> race.mods().forEach(LoadMod::close));
        platform.call("POST", "/api/races/" + race.id() + "/finish", platform.organizer(), null);
    }

    /** Waits on the loop's state, at most two minutes. */
    public void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        while (!loop.ask(condition::getAsBoolean)) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("Waited two minutes for " + what);
            }
            Pause.ms(20);
        }
    }

    private SeedGraph graph(String slug) {
        try {
            return seeds.graph(POOL, slug);
        } catch (IOException unknown) {
            throw new UncheckedIOException(unknown);
        }
    }

    private static List<Integer> flags(SeedGraph graph, int random) {
        return GraphPath.pick(graph, graph.start(), new Random(random)).nodes().stream()
                .skip(1)
                .map(node -> graph.flagsInto(node).getFirst())
                .toList();
    }

    private static String login(int i) {
        return "bench_%03d".formatted(i);
    }
}
