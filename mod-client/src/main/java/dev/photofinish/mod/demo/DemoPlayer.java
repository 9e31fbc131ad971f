package dev.photofinish.mod.demo;

import dev.photofinish.mod.ModClient;
import dev.photofinish.mod.ModConfig;
import dev.photofinish.mod.ModListener;
import dev.photofinish.mod.ModSettings;
import dev.photofinish.mod.message.AuthOk;
import dev.photofinish.mod.message.ParticipantInfo;
import dev.photofinish.mod.message.RaceStart;
import dev.photofinish.mod.message.RaceStatus;
import dev.photofinish.mod.message.ServerMessage;
import dev.photofinish.mod.message.ZoneQuery;
import dev.photofinish.mod.play.ModReports;
import dev.photofinish.mod.play.Player;
import dev.photofinish.mod.play.Skill;
import dev.photofinish.mod.play.Walk;
import dev.photofinish.mod.play.WalkPlanner;
import java.net.http.HttpClient;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/**
 * A player at the keyboard: a mod on one hand, a walk through the seed on the other. The walk is planned when the race
 * begins, or, when this process joins a race under way, from where the server says the player stands. It goes on while
 * the server is away; what happened meanwhile is reported afterwards.
 */
final class DemoPlayer implements ModListener, ModReports, AutoCloseable {

    private static final long TICK_MS = 1_000;

    private final WalkPlanner planner;
    private final RandomGenerator random;
    private final double pace;
    private final Runnable abandon;
    private final ModClient mod;
    private final Future<?> ticking;

    private @Nullable Player player;
    private @Nullable ParticipantInfo self;
    private long startIgtMs;
    private long startNanos;
    private volatile boolean connected;
    private volatile boolean done;

    DemoPlayer(
            ModConfig config,
            WalkPlanner planner,
            RandomGenerator random,
            double pace,
            Runnable abandon,
            HttpClient http,
            ScheduledExecutorService loop) {
        this.planner = planner;
        this.random = random;
        this.pace = pace;
        this.abandon = abandon;
        this.mod = new ModClient(config, ModSettings.asTheRealMod(), this, http, loop);
        // Real players do not tick in step.
        long phase = random.nextLong(TICK_MS);
        this.ticking = loop.scheduleAtFixedRate(this::tick, phase, TICK_MS, TimeUnit.MILLISECONDS);
    }

    void start() {
        mod.start();
    }

    boolean isConnected() {
        return connected;
    }

    /** True once this player has won, given up, or been taken out of the race. */
    boolean isDone() {
        return done;
    }

    @Override
    public void connected(AuthOk welcome) {
        connected = true;
        self = welcome.participants().stream()
                .filter(row -> row.id().equals(welcome.participantId()))
                .findFirst()
                .orElse(null);
        done = self != null && self.status().isOver();
        if (welcome.race().status() != RaceStatus.RUNNING) {
            player = null;
        } else if (player == null && !done) {
            begin();
        }
    }

    @Override
    public void received(ServerMessage message) {
        if (message instanceof RaceStart && player == null) {
            begin();
        }
    }

    @Override
    public void disconnected(int code, String reason) {
        connected = false;
    }

    private void begin() {
        Skill skill = Skill.of(random);
        ParticipantInfo row = self;
        Walk walk = row == null || row.currentZone() == null
                ? planner.plan(skill, random)
                : planner.resume(row.currentZone(), row.igtMs(), row.deathCount(), skill, random);
        startIgtMs = walk.startIgtMs();
        startNanos = System.nanoTime();
        player = new Player(walk);
    }

    private void tick() {
        Player playing = player;
        if (playing != null && !done) {
            long elapsedMs = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - startNanos);
            playing.advance(startIgtMs + (long) (elapsedMs * pace), this);
            done = playing.isDone();
        }
    }

    @Override
    public void status(long igtMs, int deaths) {
        mod.reportStatus(igtMs, deaths);
    }

    @Override
    public void flag(int flagId, long igtMs, @Nullable String nodeId) {
        mod.reportFlag(flagId, igtMs, nodeId);
    }

    @Override
    public void whereAmI(ZoneQuery query) {
        mod.queryZone(query);
    }

    @Override
    public void giveUp() {
        Thread.ofVirtual().name("give-up").start(abandon);
    }

    @Override
    public void close() {
        ticking.cancel(false);
        mod.close();
    }
}
