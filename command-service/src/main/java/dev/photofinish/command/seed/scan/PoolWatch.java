package dev.photofinish.command.seed.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Notices, by the times of files and folders alone, when a configuration changes and when the packs of known seeds come
 * and go; what changes within a pack is noticed a little later. New packs wait for a scan.
 */
@Component
final class PoolWatch implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(PoolWatch.class);
    /** A folder changed so recently may change again without its time telling. */
    private static final Duration SETTLED_AFTER = Duration.ofSeconds(2);

    private final PoolRoot root;
    private final PoolScanner scanner;
    private final PoolSettings settings;
    private final Clock clock;
    private final Map<String, Seen> seen = new HashMap<>();
    private final Map<String, String> complaints = new HashMap<>();
    private @Nullable ScheduledExecutorService thread;

    PoolWatch(PoolRoot root, PoolScanner scanner, PoolSettings settings, Clock clock) {
        this.root = root;
        this.scanner = scanner;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        var every = settings.lookEvery().toMillis();
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("pool-watch").factory());
        thread.scheduleWithFixedDelay(this::look, every, every, TimeUnit.MILLISECONDS);
    }

    private void look() {
        var pools = new LinkedHashSet<>(seen.keySet());
        attempt("under " + root.path(), () -> PoolFolder.under(root.path()).forEach(pool -> pools.add(pool.name())));
        pools.forEach(pool -> attempt(pool, () -> look(pool)));
    }

    private void look(String pool) {
        scanner.tellConfig(pool);
        var now = clock.instant();
        var changed = changed(root.pool(pool).folder());
        var before = seen.get(pool);
        if (before == null
                || !before.changed().equals(changed)
                || before.until().isBefore(now)) {
            boolean settled = scanner.check(pool) && changed.plus(SETTLED_AFTER).isBefore(now);
            seen.put(pool, new Seen(changed, settled ? now.plus(settings.checkEvery()) : now));
        }
    }

    /**
     * A folder as it was when its packs were checked.
     *
     * @param until when they are checked again even if it has not changed
     */
    private record Seen(Instant changed, Instant until) {}

    @FunctionalInterface
    private interface Look {
        void run() throws IOException;
    }

    /** What fails is said once, and tried again next time. */
    private void attempt(String what, Look look) {
        try {
            look.run();
            complaints.remove(what);
        } catch (IOException | RuntimeException e) {
            if (!e.toString().equals(complaints.put(what, e.toString()))) {
                log.warn("Pools cannot be watched: {}", what, e);
            }
        }
    }

    /** Of a folder that is gone: the beginning of time. */
    private static Instant changed(Path folder) {
        try {
            return Files.getLastModifiedTime(folder).toInstant();
        } catch (IOException gone) {
            return Instant.EPOCH;
        }
    }

    @Override
    public void stop() {
        var running = thread;
        if (running != null) {
            running.shutdownNow();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Begins when the scan at the start is through. */
    @Override
    public int getPhase() {
        return ScanPoolsAtStart.PHASE + 1;
    }
}
