package dev.photofinish.mod;

import dev.photofinish.mod.message.Auth;
import dev.photofinish.mod.message.AuthError;
import dev.photofinish.mod.message.AuthOk;
import dev.photofinish.mod.message.LeaderboardUpdate;
import dev.photofinish.mod.message.MessageCodec;
import dev.photofinish.mod.message.ParticipantInfo;
import dev.photofinish.mod.message.Ping;
import dev.photofinish.mod.message.PlayerUpdate;
import dev.photofinish.mod.message.Pong;
import dev.photofinish.mod.message.ProgressRefused;
import dev.photofinish.mod.message.RaceStart;
import dev.photofinish.mod.message.RaceStatus;
import dev.photofinish.mod.message.RaceStatusChange;
import dev.photofinish.mod.message.Ready;
import dev.photofinish.mod.message.ServerMessage;
import dev.photofinish.mod.message.StatusUpdate;
import dev.photofinish.mod.message.Unrecognized;
import dev.photofinish.mod.message.ZoneQuery;
import dev.photofinish.mod.message.ZoneUpdate;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * One player's mod, as live-protocol §4 and §9 describe it: connects, authenticates, says it is ready, reports, and
 * comes back after every loss until it is closed. Flags are kept until the server is seen to have them and sent again
 * after a reconnect with their original in-game time; everything else that a lost connection swallowed stays lost.
 *
 * <p>All state lives on {@code loop}, a single-threaded executor that many mods may share; the public methods may be
 * called from anywhere and take effect there.
 */
public final class ModClient implements ModLink.Owner, AutoCloseable {

    private final ModConfig config;
    private final ModSettings settings;
    private final ModListener listener;
    private final HttpClient http;
    private final ScheduledExecutorService loop;
    private final Backoff backoff;
    private final FlagLedger flags = new FlagLedger();

    private @Nullable ModLink link;
    private @Nullable Future<?> watchdog;
    private @Nullable String self;
    private boolean authenticated;
    private boolean running;
    private boolean over;
    private boolean closed;

    public ModClient(
            ModConfig config,
            ModSettings settings,
            ModListener listener,
            HttpClient http,
            ScheduledExecutorService loop) {
        this.config = config;
        this.settings = settings;
        this.listener = listener;
        this.http = http;
        this.loop = loop;
        this.backoff = new Backoff(settings, ThreadLocalRandom.current());
    }

    /** Begins to connect; returns at once. */
    public void start() {
        loop.execute(this::connect);
    }

    /** The once-a-second report; skipped while it could not count (not connected, not running, over, IGT 0). */
    public void reportStatus(long igtMs, int deaths) {
        loop.execute(() -> {
            ModLink open = live();
            if (open != null && igtMs > 0) {
                open.send(new StatusUpdate(igtMs, deaths));
            }
        });
    }

    /** A gate was passed into {@code nodeId}, or, with null, the finish flag was set. In-game times must increase. */
    public void reportFlag(int flagId, long igtMs, @Nullable String nodeId) {
        loop.execute(() -> {
            ReportedFlag flag = new ReportedFlag(flagId, igtMs, nodeId);
            if (!over) {
                flags.add(flag);
            }
            ModLink open = live();
            if (open != null) {
                open.send(flag.toMessage());
            }
        });
    }

    /** Asks where the player is, after a death or a warp. */
    public void queryZone(ZoneQuery query) {
        loop.execute(() -> {
            ModLink open = live();
            if (open != null) {
                open.send(query);
            }
        });
    }

    /** Leaves for good. */
    @Override
    public void close() {
        loop.execute(() -> {
            closed = true;
            if (link != null) {
                link.drop("closed by the player");
            }
        });
    }

    private @Nullable ModLink live() {
        return authenticated && running && !over ? link : null;
    }

    private void connect() {
        if (!closed) {
            link = ModLink.connect(http, config.socket(), settings.authWithin(), this, loop);
        }
    }

    @Override
    public void opened(ModLink opened) {
        opened.send(new Auth(config.modToken()));
        watch(opened, settings.authWithin());
    }

    @Override
    public void text(ModLink from, String text) {
        ServerMessage message = MessageCodec.decode(text);
        if (!authenticated && !(message instanceof AuthOk) && !(message instanceof AuthError)) {
            from.drop("the first message was neither a welcome nor a refusal");
            return;
        }
        apply(from, message);
        if (message instanceof AuthOk welcome) {
            listener.connected(welcome);
        }
        listener.received(message);
    }

    @Override
    public void ended(ModLink lost, int code, String reason) {
        authenticated = false;
        link = null;
        if (watchdog != null) {
            watchdog.cancel(false);
        }
        listener.disconnected(code, reason);
        if (!closed) {
            loop.schedule(this::connect, backoff.next().toNanos(), TimeUnit.NANOSECONDS);
        }
    }

    private void apply(ModLink from, ServerMessage message) {
        switch (message) {
            case AuthOk welcome -> welcomed(from, welcome);
            case RaceStart start -> begin();
            // Only race_start begins play: it says that this player's own run takes progress.
            case RaceStatusChange change -> running &= change.status() == RaceStatus.RUNNING;
            case ZoneUpdate zone -> flags.zoneConfirmed(zone.nodeId());
            case LeaderboardUpdate board -> board.participants().forEach(this::noteOwnEnd);
            case PlayerUpdate row -> noteOwnEnd(row.player());
            case Ping ping -> {
                from.send(new Pong());
                watch(from, settings.deadAfterSilence());
            }
            case AuthError refused -> {}
            case ProgressRefused refused -> {}
            case Unrecognized other -> {}
        }
    }

    private void welcomed(ModLink from, AuthOk welcome) {
        authenticated = true;
        self = welcome.participantId();
        over = false;
        backoff.reset();
        watch(from, settings.deadAfterSilence());
        running = welcome.race().status() == RaceStatus.RUNNING;
        List<ParticipantInfo> rows = welcome.participants();
        rows.stream().filter(this::isSelf).forEach(row -> flags.timeConfirmed(row.igtMs()));
        rows.forEach(this::noteOwnEnd);
        if (!config.training()) {
            from.send(new Ready());
        }
        sendPendingFlags();
    }

    private void begin() {
        running = true;
        sendPendingFlags();
    }

    private void sendPendingFlags() {
        ModLink open = live();
        if (open != null) {
            flags.pending().forEach(flag -> open.send(flag.toMessage()));
        }
    }

    private void noteOwnEnd(ParticipantInfo row) {
        if (isSelf(row) && row.status().isOver()) {
            over = true;
            flags.clear();
        }
    }

    private boolean isSelf(ParticipantInfo row) {
        return row.id().equals(self);
    }

    private void watch(ModLink watched, Duration patience) {
        if (watchdog != null) {
            watchdog.cancel(false);
        }
        watchdog = loop.schedule(() -> watched.drop("silent for too long"), patience.toNanos(), TimeUnit.NANOSECONDS);
    }
}
