package dev.photofinish.command.seed.lookup;

import dev.photofinish.command.seed.AddSeed;
import dev.photofinish.command.seed.SeedShelf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

@Component
final class JdbcSeedShelf implements SeedShelf {
    private final JdbcClient jdbc;

    JdbcSeedShelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void put(AddSeed seed) {
        jdbc.sql("INSERT INTO seed"
                        + " (id, pool_name, number, status, total_layers, total_nodes, total_paths, graph, path)"
                        + " VALUES (?, ?, ?, 'available', ?, ?, ?, ?, ?)")
                .params(
                        seed.seedId().value(),
                        seed.poolName(),
                        seed.number(),
                        seed.totalLayers(),
                        seed.totalNodes(),
                        seed.totalPaths(),
                        seed.graph(),
                        seed.path())
                .update();
    }
}
