package dev.photofinish.command.seed.scan;

import dev.photofinish.command.CommandLimit;
import dev.photofinish.store.metric.Limits;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Scans, on threads of their own, one of a pool at a time. Whoever asks while one is under way gets the next one, with
 * everybody else who asks meanwhile: what was in the folder when they asked is in the pool when they are answered.
 */
@Component
public final class PoolScans implements DisposableBean {
    private static final long PATIENCE_SECONDS = 5;

    private final PoolScanner scanner;
    private final ThreadPoolExecutor threads;
    private final Map<String, Line> lines = new HashMap<>();

    private static final class Line {
        private @Nullable ScanTurn waiting;
    }

    PoolScans(PoolScanner scanner, PoolSettings settings, Limits limits) {
        this.scanner = scanner;
        this.threads = new ThreadPoolExecutor(
                settings.scansAtOnce(),
                settings.scansAtOnce(),
                0,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("pool-scan-", 0).factory());
        limits.used(CommandLimit.SCANS, threads::getActiveCount);
    }

    /** The scan that the caller takes part in. */
    public synchronized ScanTurn scan(String pool) {
        var line = lines.get(pool);
        if (line == null) {
            lines.put(pool, new Line());
            return start(pool, new ScanTurn());
        }
        if (line.waiting == null) {
            line.waiting = new ScanTurn();
        }
        return line.waiting;
    }

    private ScanTurn start(String pool, ScanTurn turn) {
        threads.execute(() -> {
            try {
                turn.run(scanner, pool);
            } finally {
                next(pool);
            }
        });
        return turn;
    }

    private synchronized void next(String pool) {
        var line = lines.remove(pool);
        if (line != null && line.waiting != null) {
            lines.put(pool, new Line());
            start(pool, line.waiting);
        }
    }

    @Override
    public void destroy() throws InterruptedException {
        threads.shutdownNow();
        threads.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }
}
