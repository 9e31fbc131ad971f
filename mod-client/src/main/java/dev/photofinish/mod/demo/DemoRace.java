package dev.photofinish.mod.demo;

import dev.photofinish.mod.ModConfig;
import dev.photofinish.mod.message.RaceStatus;
import dev.photofinish.mod.play.WalkPlanner;
import dev.photofinish.mod.pool.SeedShelf;
import java.io.IOException;
import java.net.http.HttpClient;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ScheduledExecutorService;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * One demo race, taken from wherever it stands to its end. Each step looks at the race first and does what is missing,
 * so a server that dies between any two steps costs time and nothing else.
 */
final class DemoRace implements AutoCloseable {

    private static final int CONFLICT = 409;
    private static final int MOST_STEPS_IN_SETUP = 40;
    private static final int MOST_SEEDS_SKIPPED = 20;

    private final String raceId;
    private final DemoOptions options;
    private final RestApi api;
    private final Logins logins;
    private final HttpClient http;
    private final ScheduledExecutorService loop;
    private final RandomGenerator random = new Random();
    private final List<DemoPlayer> players = new ArrayList<>();
    private @Nullable WalkPlanner planner;
    private int seedsSkipped;
    private int stepsInSetup;
    private int stepsWithEverybodyThere;
    private int stepsWithEverybodyDone;

    DemoRace(
            String raceId,
            DemoOptions options,
            RestApi api,
            Logins logins,
            HttpClient http,
            ScheduledExecutorService loop) {
        this.raceId = raceId;
        this.options = options;
        this.api = api;
        this.logins = logins;
        this.http = http;
        this.loop = loop;
    }

    /** Does what the race needs next; true once it is finished. */
    boolean step() throws IOException, InterruptedException, Refused {
        RaceCard race = api.race(raceId);
        if (race.status() == RaceStatus.FINISHED) {
            return true;
        }
        WalkPlanner known = planner == null ? planFor(race) : planner;
        planner = known;
        if (race.status() == RaceStatus.SETUP) {
            fillUp(race);
        }
        if (players.isEmpty()) {
            connect(api.race(raceId), known);
        }
        if (race.status() == RaceStatus.SETUP) {
            startWhenReady();
        } else {
            stepsInSetup = 0;
            finishWhenOnlyStrangersAreLeft();
        }
        return false;
    }

    /**
     * For a seed that nobody here has: before the start the race gets another, and a race that runs is ended. False
     * when there have been so many such that all of the pool may be.
     */
    boolean skipSeed() throws IOException, InterruptedException, Refused {
        if (++seedsSkipped > MOST_SEEDS_SKIPPED) {
            return false;
        }
        boolean running = api.race(raceId).status() == RaceStatus.RUNNING;
        api.command(logins.organizer(), raceId, running ? "finish" : "reroll-seed");
        return true;
    }

    private WalkPlanner planFor(RaceCard race) throws IOException {
        String pool = Objects.requireNonNullElse(race.poolName(), options.pool());
        String slug = Objects.requireNonNullElse(race.seedNumber(), "");
        return new WalkPlanner(new SeedShelf(options.seeds()).graph(pool, slug), options.typicalRun());
    }

    private void fillUp(RaceCard race) throws IOException, InterruptedException, Refused {
        for (String player : DemoCast.players(options.players())) {
            if (!race.hasPlayer(player)) {
                unlessTaken(logins.of(player), "join");
            }
        }
        for (String caster : DemoCast.casters(options.casters())) {
            if (!race.hasCaster(caster)) {
                unlessTaken(logins.of(caster), "cast-join");
            }
        }
        if (race.seedsReleasedAt() == null) {
            api.command(logins.organizer(), raceId, "release-seeds");
        }
    }

    /** Visitors may have filled the race, or somebody of ours may already be in it. */
    private void unlessTaken(String token, String verb) throws IOException, InterruptedException, Refused {
        try {
            api.command(token, raceId, verb);
        } catch (Refused refused) {
            if (refused.status() != CONFLICT) {
                throw refused;
            }
        }
    }

    private void connect(RaceCard race, WalkPlanner planner) throws IOException, InterruptedException, Refused {
        List<DemoPlayer> connecting = new ArrayList<>();
        for (String name : DemoCast.players(options.players())) {
            if (!race.hasPlayer(name)) {
                continue;
            }
            String token = logins.of(name);
            ModConfig config = ModConfig.parse(api.modConfig(token, raceId));
            Runnable abandon = () -> abandon(token);
            connecting.add(new DemoPlayer(config, planner, random, options.pace(), abandon, http, loop));
        }
        players.addAll(connecting);
        players.forEach(DemoPlayer::start);
    }

    private void startWhenReady() throws IOException, InterruptedException, Refused {
        stepsInSetup++;
        stepsWithEverybodyThere = players.stream().allMatch(DemoPlayer::isConnected) ? stepsWithEverybodyThere + 1 : 0;
        if (lasted(stepsWithEverybodyThere, options.lobby().toMillis()) || stepsInSetup > MOST_STEPS_IN_SETUP) {
            stepsWithEverybodyThere = 0;
            api.command(logins.organizer(), raceId, "start");
        }
    }

    /** A visitor who joined and left the game closed would hold the show for a quarter of an hour. */
    private void finishWhenOnlyStrangersAreLeft() throws IOException, InterruptedException, Refused {
        stepsWithEverybodyDone = players.stream().allMatch(DemoPlayer::isDone) ? stepsWithEverybodyDone + 1 : 0;
        if (lasted(stepsWithEverybodyDone, 3 * options.pause().toMillis())) {
            api.command(logins.organizer(), raceId, "finish");
        }
    }

    private boolean lasted(int steps, long ms) {
        return steps > 0 && (steps - 1) * options.poll().toMillis() >= ms;
    }

    private void abandon(String token) {
        try {
            api.command(token, raceId, "abandon");
        } catch (IOException | Refused missed) {
            // Then this player is one of those who just close the game.
            return;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        players.forEach(DemoPlayer::close);
    }
}
