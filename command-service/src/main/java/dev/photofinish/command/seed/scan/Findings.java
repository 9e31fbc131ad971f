package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.lookup.KnownSeed;
import dev.photofinish.command.seed.lookup.KnownSeeds;
import dev.photofinish.command.seed.lookup.PackStamp;
import dev.photofinish.events.seed.SeedDefect;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What one look through a pool's folder brings to light, told to the pool and counted. */
final class Findings {
    private static final Logger log = LoggerFactory.getLogger(Findings.class);

    private final String pool;
    private final KnownSeeds seeds;
    private final PoolDesk desk;
    private int added;
    private int defective;
    private long position;

    Findings(String pool, KnownSeeds seeds, PoolDesk desk) {
        this.pool = pool;
        this.seeds = seeds;
        this.desk = desk;
    }

    ScanResult result() {
        return new ScanResult(pool, added, defective, position);
    }

    /** A pack nobody opened, since it has not changed. */
    void asBefore(KnownSeed seed) {
        defective += seed.defective() ? 1 : 0;
    }

    void add(PoolFolder.Pack pack, SeedPack content) {
        added += told(desk.add(pool, pack, content)) ? 1 : 0;
    }

    /** Players download the pack but are followed by the graph that was kept: they have to tell of the same world. */
    void compare(PoolFolder.Pack pack, SeedPack content) throws DefectivePackException {
        if (!seeds.hasGraph(pool, pack.number(), content.text())) {
            throw new DefectivePackException(
                    SeedDefect.GRAPH_CHANGED, "Its graph is not the one that the seed was added with");
        }
        told(desk.sound(pool, pack.number()));
    }

    void report(PoolFolder.Pack pack, Defect defect) {
        defective++;
        if (told(desk.defective(pool, pack, defect))) {
            log.warn("{} is not in order: {}", pack.path(), defect.reason());
        }
    }

    void forget(KnownSeed rejected) {
        told(desk.forget(pool, rejected.number()));
    }

    void lookedAt(PoolFolder.Pack pack, @Nullable PackStamp stamp) {
        seeds.lookedAt(pool, pack.number(), pack.path().toString(), stamp);
    }

    private boolean told(long at) {
        position = Math.max(position, at);
        return at > 0;
    }
}
