package dev.photofinish.command.seed.scan;

import dev.photofinish.command.CommandSettings;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Scans the pools before the first request is taken, so that a race can be created at once. */
@Component
final class ScanPoolsAtStart implements SmartLifecycle {
    /** After Axon (3072 before the last), before the web server (2048 before the last). */
    private static final int PHASE = DEFAULT_PHASE - 2_560;

    private final PoolScanner scanner;
    private final CommandSettings settings;
    private volatile boolean running;

    ScanPoolsAtStart(PoolScanner scanner, CommandSettings settings) {
        this.scanner = scanner;
        this.settings = settings;
    }

    @Override
    public void start() {
        var own = settings.seedsDir();
        scanner.scan(own == null ? ShippedPools.unpackedIn(settings.dataDir()) : own);
        running = true;
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
