package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.config.PoolConfigs;
import dev.photofinish.command.seed.lookup.KnownSeeds;
import dev.photofinish.events.seed.PoolConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Brings pools in step with their folders, a pool at a time. Blocks, for as long as it takes to read every new pack. */
@Component
final class PoolScanner {
    private static final Logger log = LoggerFactory.getLogger(PoolScanner.class);

    private final PoolRoot root;
    private final PoolConfigs configs;
    private final KnownSeeds seeds;
    private final PoolDesk desk;
    private final Map<String, ReentrantLock> turns = new ConcurrentHashMap<>();
    private final Map<String, Optional<PoolConfig>> told = new ConcurrentHashMap<>();

    PoolScanner(PoolRoot root, PoolConfigs configs, KnownSeeds seeds, PoolDesk desk) {
        this.root = root;
        this.configs = configs;
        this.seeds = seeds;
        this.desk = desk;
    }

    /** Adds what is new and looks at what has changed. Nothing is found under a name that no pool can have. */
    ScanResult scan(String pool, Consumer<ScanProgress> watcher) {
        if (!PoolFolder.isName(pool)) {
            return new ScanResult(pool, 0, 0, 0);
        }
        tellConfig(pool);
        var turn = turn(pool);
        turn.lock();
        try {
            var result = look(pool, true, watcher);
            if (result.added() > 0 || result.defective() > 0) {
                log.info("Pool {}: {} seeds added, {} packs not in order", pool, result.added(), result.defective());
            }
            return result;
        } finally {
            turn.unlock();
        }
    }

    /** Looks at what has changed; false when a scan is under way, which does so anyway. */
    boolean check(String pool) {
        var turn = turn(pool);
        if (!turn.tryLock()) {
            return false;
        }
        try {
            look(pool, false, progress -> {});
            return true;
        } finally {
            turn.unlock();
        }
    }

    private ReentrantLock turn(String pool) {
        return turns.computeIfAbsent(pool, name -> new ReentrantLock());
    }

    private ScanResult look(String pool, boolean withNewPacks, Consumer<ScanProgress> watcher) {
        try {
            var findings = new Findings(pool, seeds, desk);
            new PoolScan(root.pool(pool), seeds.of(pool), findings, withNewPacks).run(watcher);
            return findings.result();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lets everybody know how the pool is configured, if that is news. One at a time: the newest is told last. */
    void tellConfig(String pool) {
        told.compute(pool, (name, before) -> {
            var config = configs.refresh(root.path(), pool);
            if (!config.equals(before)) {
                desk.configured(pool, config.orElse(null));
            }
            return config;
        });
    }
}
