package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.racetime.bot.RacetimeBot;
import dev.photofinish.command.racetime.bot.RacetimeBots;
import dev.photofinish.command.racetime.link.RacetimeLinks;
import dev.photofinish.command.racetime.link.RoomLinks;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.store.Commands;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** Every room that is to be watched, watched by one of the nodes. Without bots there is nothing to do. */
public final class RoomWatches implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(RoomWatches.class);
    private static final int RENEWALS_PER_LEASE = 3;
    private static final Duration STOP_WITHIN = Duration.ofSeconds(2);

    private final RacetimeBots bots;
    private final Commands commands;
    private final RacetimeLinks links;
    private final RoomLeases leases;
    private final Duration leaseHolds;
    private final Outside outside;
    private final Map<WatchedRoom, Watching> watching = new HashMap<>();
    private @Nullable ScheduledExecutorService keeper;

    private record Watching(RoomWatch watch, RacetimeBot bot, Thread thread) {}

    RoomWatches(
            RacetimeBots bots,
            Commands commands,
            RacetimeLinks links,
            RoomLeases leases,
            Duration leaseHolds,
            Outside outside) {
        this.bots = bots;
        this.commands = commands;
        this.links = links;
        this.leases = leases;
        this.leaseHolds = leaseHolds;
        this.outside = outside;
    }

    /** There may be a room that nobody watches yet: looks at once, on a thread of its own. */
    public synchronized void look() {
        if (keeper != null) {
            keeper.execute(this::keep);
        }
    }

    /** There is something to do in a room; on the node that watches it, it is done at once. */
    public synchronized void wake(RacetimeRoomId room) {
        watching.forEach((watched, by) -> {
            if (watched.id().equals(room)) {
                by.watch().wake();
            }
        });
    }

    @Override
    public synchronized void start() {
        if (bots.all().isEmpty()) {
            return;
        }
        leases.begin();
        keeper = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("racetime-rooms").factory());
        keeper.scheduleWithFixedDelay(this::keep, 0, leaseHolds.toMillis() / RENEWALS_PER_LEASE, TimeUnit.MILLISECONDS);
    }

    private void keep() {
        try {
            keep(leases.renew().stream()
                    .filter(room -> bots.of(room.category()).isPresent())
                    .collect(Collectors.toSet()));
        } catch (RuntimeException trouble) {
            if (isRunning()) {
                LOG.error("Which rooms are to be watched could not be found out", trouble);
            }
        }
    }

    /** Stopped while it asked, it begins nothing more. */
    private synchronized void keep(Set<WatchedRoom> ours) {
        if (keeper == null) {
            return;
        }
        var gone = new HashSet<>(watching.keySet());
        gone.removeAll(ours);
        gone.forEach(this::leave);
        ours.forEach(room -> {
            var present = watching.get(room);
            if (present == null || !present.thread().isAlive()) {
                watch(room);
            }
        });
    }

    private void leave(WatchedRoom room) {
        var left = watching.remove(room);
        if (left != null) {
            left.watch().stop();
            if (watching.values().stream().noneMatch(other -> other.bot() == left.bot())) {
                left.bot().health().disconnected();
            }
        }
    }

    private void watch(WatchedRoom room) {
        var settings = outside.settings();
        var bot = bots.of(room.category()).orElseThrow();
        var record = new RoomRecord(
                room,
                commands,
                new RoomLinks(links, settings.linkFresh(), outside.clock()),
                settings.settleAfter(),
                outside.clock());
        var pause = new Pause(
                settings.reconnectAfter(),
                settings.reconnectWithin(),
                () -> ThreadLocalRandom.current().nextDouble());
        var watch = new RoomWatch(room, bot, record, pause, outside);
        var thread = Thread.ofVirtual().name("racetime " + room.slug()).start(watch);
        watching.put(room, new Watching(watch, bot, thread));
    }

    @Override
    public synchronized void stop() {
        var keeping = keeper;
        if (keeping == null) {
            return;
        }
        keeper = null;
        keeping.shutdownNow();
        watching.values().forEach(by -> by.watch().stop());
        watching.values().forEach(RoomWatches::await);
        watching.clear();
        leases.giveUp();
    }

    /** Whoever waits for racetime.gg does so no longer than its answers may take. */
    private static void await(Watching by) {
        try {
            by.thread().join(STOP_WITHIN);
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return keeper != null;
    }
}
