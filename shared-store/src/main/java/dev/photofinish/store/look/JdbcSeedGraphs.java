package dev.photofinish.store.look;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.photofinish.events.SeedId;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.graph.SeedGraph;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Graphs of the seeds used last, parsed once. */
final class JdbcSeedGraphs implements SeedGraphs {
    private final JdbcClient jdbc;
    private final LoadingCache<SeedId, SeedGraph> graphs;

    JdbcSeedGraphs(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.graphs = Caffeine.newBuilder().maximumSize(200).build(this::load);
    }

    @Override
    public SeedGraph byId(SeedId id) {
        return Objects.requireNonNull(graphs.get(id));
    }

    private SeedGraph load(SeedId id) {
        return jdbc.sql("SELECT graph FROM seed WHERE id = ?")
                .param(id.value())
                .query(String.class)
                .optional()
                .map(graph -> SeedGraph.parse(graph.getBytes(StandardCharsets.UTF_8)))
                .orElse(SeedGraph.EMPTY);
    }
}
