package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.health.Defect;
import dev.photofinish.command.seed.lookup.KnownSeed;
import dev.photofinish.command.seed.lookup.PackStamp;
import dev.photofinish.events.seed.SeedDefect;
import dev.photofinish.events.seed.SeedStanding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One look through a pool's folder. Packs that are as they were when last looked at are not opened. */
final class PoolScan {
    private final PoolFolder pool;
    private final Map<String, KnownSeed> known;
    private final Findings findings;
    private final boolean withNewPacks;

    /** @param withNewPacks whether packs become seeds; otherwise only those of seeds are looked at */
    PoolScan(PoolFolder pool, Map<String, KnownSeed> known, Findings findings, boolean withNewPacks) {
        this.pool = pool;
        this.known = known;
        this.findings = findings;
        this.withNewPacks = withNewPacks;
    }

    void run(Consumer<ScanProgress> watcher) throws IOException {
        var packs = pool.packs();
        var found = new HashSet<String>();
        for (var pack : packs) {
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("the server is going down");
            }
            var file = String.valueOf(pack.path().getFileName());
            watcher.accept(new ScanProgress(pool.name(), found.size(), packs.size(), file));
            look(pack);
            found.add(pack.number());
        }
        known.values().stream()
                .filter(seed -> !found.contains(seed.number()) && seed.standing() != SeedStanding.DISCARDED)
                .forEach(this::lookElsewhere);
        watcher.accept(new ScanProgress(pool.name(), packs.size(), packs.size(), null));
    }

    private void look(PoolFolder.Pack pack) {
        var seed = known.get(pack.number());
        var stamp = PackStamp.of(pack.path()).orElse(null);
        if (seed == null) {
            if (withNewPacks) {
                open(pack, stamp, content -> findings.add(pack, content));
            }
        } else if (seed.isAsItWas(pack.path().toString(), stamp)) {
            findings.asBefore(seed);
        } else {
            lookAgain(pack, seed, stamp);
        }
    }

    private void lookAgain(PoolFolder.Pack pack, KnownSeed seed, @Nullable PackStamp stamp) {
        switch (seed.standing()) {
            case AVAILABLE, DEFECTIVE, CONSUMED -> open(pack, stamp, content -> findings.compare(pack, content));
            case REJECTED -> {
                if (withNewPacks) {
                    open(pack, stamp, content -> findings.add(pack, content));
                }
            }
            case DISCARDED -> {
                // Nobody will play it any more.
            }
        }
    }

    @FunctionalInterface
    private interface Use {
        void of(SeedPack content) throws DefectivePackException;
    }

    /** The stamp was taken before: what changes while the pack is read is looked at again next time. */
    private void open(PoolFolder.Pack pack, @Nullable PackStamp stamp, Use use) {
        try {
            use.of(SeedPack.open(pack.path()));
        } catch (DefectivePackException e) {
            findings.report(pack, e.defect());
        }
        findings.lookedAt(pack, stamp);
    }

    /** A pack that is not in the pool's folder may still lie where it was found, in the folder of another root. */
    private void lookElsewhere(KnownSeed seed) {
        var pack = new PoolFolder.Pack(seed.number(), Path.of(seed.path()));
        if (Files.isRegularFile(pack.path())) {
            look(pack);
        } else if (seed.standing() == SeedStanding.REJECTED) {
            findings.forget(seed);
        } else if (seed.knownToBeMissing()) {
            findings.asBefore(seed);
        } else {
            var reason = "It is not in its folder any more: " + pack.path().getFileName();
            findings.report(pack, new Defect(SeedDefect.PACK_MISSING, reason));
            findings.lookedAt(pack, null);
        }
    }
}
