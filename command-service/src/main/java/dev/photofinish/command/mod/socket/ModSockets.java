package dev.photofinish.command.mod.socket;

import dev.photofinish.command.mod.ModSettings;
import dev.photofinish.command.mod.talk.Player;
import dev.photofinish.events.RunId;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.Presence;
import dev.photofinish.live.room.CloseCode;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.netty.channel.Channel;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** The mods' connections on this node: at most one for each run. */
@Component
final class ModSockets implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(ModSockets.class);
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(5);

    private final LiveSignals signals;
    private final ModSettings settings;
    private final SocketMeters meters;
    private final String node = UUID.randomUUID().toString();
    private final Set<ModSocket> open = ConcurrentHashMap.newKeySet();
    private final Map<RunId, ModSocket> byRun = new ConcurrentHashMap<>();
    private final Unfinished unfinished = new Unfinished();
    private volatile boolean running;
    private volatile boolean stopped;

    ModSockets(LiveSignals signals, ModSettings settings, Limits limits, MeterRegistry registry) {
        this.signals = signals;
        this.settings = settings;
        this.meters = SocketMeters.in(limits);
        Gauge.builder("photofinish.mods", open, Set::size)
                .description("connections of mods")
                .register(registry);
        Gauge.builder("photofinish.mod.messages.waiting", unfinished, Unfinished::count)
                .description("messages of mods that were read and are not dealt with yet")
                .register(registry);
    }

    /** A new connection. */
    ModSocket open(Channel channel) {
        var socket = new ModSocket(channel, settings, meters);
        open.add(socket);
        channel.closeFuture().addListener(_ -> open.remove(socket));
        if (stopped) {
            goodbye(socket);
        }
        return socket;
    }

    /** What was read of all of them and is not dealt with yet. */
    Unfinished unfinished() {
        return unfinished;
    }

    /**
     * Claims a run's place for a connection. One that is there already is asked first, and keeps the place when it answers
     * (better C5). Blocks.
     */
    boolean claim(Player player, ModSocket socket) {
        for (ModSocket other = byRun.putIfAbsent(player.run(), socket);
                other != null;
                other = byRun.putIfAbsent(player.run(), socket)) {
            if (other.alive(settings.takeoverWithin())) {
                return false;
            }
            meters.replaced().increment();
            other.hangUp(CloseCode.REPLACED, "replaced by a newer connection");
            if (byRun.replace(player.run(), other, socket)) {
                break;
            }
        }
        socket.whenEnded(() -> release(player, socket));
        return true;
    }

    /** Whether a connection holds the run's place. */
    boolean holds(RunId run) {
        return byRun.containsKey(run);
    }

    /** Tells everybody that the player's mod is there. */
    void announce(Player player, ModSocket socket) {
        byRun.computeIfPresent(player.run(), (_, holder) -> {
            if (holder == socket) {
                signals.presence(presence(player, true));
            }
            return holder;
        });
    }

    /** A place that somebody else has taken over stays theirs. */
    private void release(Player player, ModSocket socket) {
        byRun.computeIfPresent(player.run(), (_, holder) -> {
            if (holder == socket) {
                signals.presence(presence(player, false));
                return null;
            }
            return holder;
        });
    }

    private Presence presence(Player player, boolean connected) {
        return new Presence(player.race(), player.run(), connected, node);
    }

    private static void goodbye(ModSocket socket) {
        socket.hangUp(CloseCode.RESTARTING, "restarting");
    }

    @Override
    public void start() {
        running = true;
    }

    /**
     * Before anything else stops, so that no connection of ours holds up the others, and what was read is still dealt with:
     * nobody would say it again.
     */
    @Override
    public void stop() {
        stopped = true;
        running = false;
        open.forEach(ModSockets::goodbye);
        try {
            if (!unfinished.awaitNone(LONGEST_GOODBYE)) {
                log.warn("Some of what mods said was not dealt with before the end");
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
