package dev.photofinish.store.look;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.photofinish.events.SeedId;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.translation.Languages;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Graphs of the seeds used last, parsed once, and translated once into each language that somebody watches in. */
final class JdbcSeedGraphs implements SeedGraphs {
    private final JdbcClient jdbc;
    private final LoadingCache<SeedId, SeedGraph> graphs;
    private final LoadingCache<InLanguage, SeedGraph> translated;

    private record InLanguage(SeedId seed, Language language) {}

    /**
     * Reads from the look-up of seeds.
     *
     * @param mostTranslated translated graphs to keep; English ones do not count
     */
    JdbcSeedGraphs(JdbcClient jdbc, int mostTranslated) {
        this.jdbc = jdbc;
        this.graphs = Caffeine.newBuilder().maximumSize(200).build(this::load);
        this.translated = Caffeine.newBuilder().maximumSize(mostTranslated).build(this::translate);
    }

    @Override
    public SeedGraph byId(SeedId id) {
        return Objects.requireNonNull(graphs.get(id));
    }

    @Override
    public SeedGraph byId(SeedId id, Language language) {
        return language == Languages.ENGLISH
                ? byId(id)
                : Objects.requireNonNull(translated.get(new InLanguage(id, language)));
    }

    private SeedGraph translate(InLanguage wanted) {
        return wanted.language().translated(byId(wanted.seed()));
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
