package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.lookup.KnownSeeds;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Scans the pools before the first request is taken, so that a race can be created at once: those on disk, and those
 * that were, whose packs may be gone.
 */
@Component
final class ScanPoolsAtStart implements SmartLifecycle {
    /** After Axon (3072 before the last), before the web server (2048 before the last). */
    static final int PHASE = DEFAULT_PHASE - 2_560;

    private static final Logger log = LoggerFactory.getLogger(ScanPoolsAtStart.class);

    private final PoolRoot root;
    private final KnownSeeds seeds;
    private final PoolScans scans;
    private volatile boolean running;

    ScanPoolsAtStart(PoolRoot root, KnownSeeds seeds, PoolScans scans) {
        this.root = root;
        this.seeds = seeds;
        this.scans = scans;
    }

    @Override
    public void start() {
        pools().stream().map(scans::scan).toList().forEach(ScanPoolsAtStart::await);
        running = true;
    }

    private Set<String> pools() {
        var pools = new LinkedHashSet<String>();
        try {
            PoolFolder.under(root.path()).forEach(pool -> pools.add(pool.name()));
        } catch (IOException e) {
            log.warn("The pools under {} cannot be read: {}", root.path(), e.toString());
        }
        pools.addAll(seeds.pools());
        return pools;
    }

    /** A pool that cannot be scanned is no reason not to serve the others. */
    private static void await(ScanTurn scan) {
        try {
            scan.result().join();
        } catch (CompletionException e) {
            log.warn("A pool cannot be scanned", e.getCause());
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
