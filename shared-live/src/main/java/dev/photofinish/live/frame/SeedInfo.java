package dev.photofinish.live.frame;

import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.photofinish.events.SeedId;
import dev.photofinish.events.race.SeedRef;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.graph.SpawnItem;
import dev.photofinish.live.view.RaceFacts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A seed as frames show it (live-protocol §3).
 *
 * @param graphJson a JSON object as text, written as it is; null for mods
 */
public record SeedInfo(
        @Nullable SeedId seedId,
        int totalLayers,
        @JsonRawValue @Nullable String graphJson,
        @Nullable Integer totalNodes,
        @Nullable Integer totalPaths,
        List<Integer> eventIds,
        @Nullable Integer finishEvent,
        List<SpawnItem> spawnItems) {

    /** What a mod needs: the flags to watch, no graph. */
    static SeedInfo forMod(@Nullable SeedRef seed, SeedGraph graph) {
        Integer finish = graph.finishEvent().isPresent() ? graph.finishEvent().getAsInt() : null;
        return new SeedInfo(id(seed), layers(seed), null, null, null, graph.eventIds(), finish, graph.spawnItems());
    }

    /** What a spectator gets: a graph, no flags; of a solo session not which seed it is. */
    static SeedInfo forSpectator(RaceFacts facts, SeedGraph graph, String graphJson) {
        SeedRef seed = facts.seed();
        return new SeedInfo(
                facts.solo() ? null : id(seed),
                layers(seed),
                graphJson,
                graph.totalNodes(),
                graph.totalPaths(),
                List.of(),
                null,
                List.of());
    }

    private static @Nullable SeedId id(@Nullable SeedRef seed) {
        return seed == null ? null : seed.id();
    }

    private static int layers(@Nullable SeedRef seed) {
        return seed == null ? 0 : seed.totalLayers();
    }
}
