package dev.photofinish.command.seed.scan;

import dev.photofinish.command.seed.AddSeed;
import dev.photofinish.command.seed.lookup.KnownSeeds;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.store.Commands;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Reads pools from their folders and adds the seeds that are not known yet. What cannot be read is skipped. */
@Component
final class PoolScanner {
    private static final Logger log = LoggerFactory.getLogger(PoolScanner.class);

    private final KnownSeeds known;
    private final PoolTypes types;
    private final Commands commands;
    private final Fresh fresh;

    PoolScanner(KnownSeeds known, PoolTypes types, Commands commands, Fresh fresh) {
        this.known = known;
        this.types = types;
        this.commands = commands;
        this.fresh = fresh;
    }

    /** Scans every pool under the root. */
    void scan(Path root) {
        try {
            PoolFolder.under(root).forEach(this::scan);
        } catch (IOException e) {
            log.warn("The pools under {} cannot be read: {}", root, e.toString());
        }
    }

    private void scan(PoolFolder pool) {
        try {
            types.note(pool.name(), pool.type());
            var paths = known.of(pool.name());
            long added = 0;
            for (var pack : pool.packs()) {
                added += paths.containsKey(pack.number()) ? follow(pool, pack, paths) : add(pool, pack);
            }
            log.info("Pool {}: {} seeds added to {}", pool.name(), added, paths.size());
        } catch (IOException | RuntimeException e) {
            log.warn("Pool {} cannot be read: {}", pool.name(), e.toString());
        }
    }

    private long follow(PoolFolder pool, PoolFolder.Pack pack, Map<String, String> paths) {
        var path = pack.path().toString();
        if (!path.equals(paths.get(pack.number()))) {
            known.moved(pool.name(), pack.number(), path);
        }
        return 0;
    }

    private long add(PoolFolder pool, PoolFolder.Pack pack) {
        try {
            var text = SeedPack.graph(pack.path());
            var graph = SeedGraph.parse(text);
            if (graph.totalLayers() == 0) {
                log.warn("{} does not say how many layers it has", pack.path());
            }
            var command = new AddSeed(
                    pool.name(),
                    fresh.seed(),
                    pack.number(),
                    graph.totalLayers(),
                    graph.totalNodes(),
                    graph.totalPaths(),
                    text,
                    pack.path().toString(),
                    fresh.now());
            return commands.send(pool.name(), command, null).join().position() > 0 ? 1 : 0;
        } catch (IOException e) {
            log.warn("{} is skipped: {}", pack.path(), e.getMessage());
            return 0;
        } catch (JacksonException e) {
            log.warn("{} is skipped, its graph is no JSON: {}", pack.path(), e.getOriginalMessage());
            return 0;
        }
    }
}
