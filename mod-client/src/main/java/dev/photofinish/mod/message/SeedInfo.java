package dev.photofinish.mod.message;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a mod is told of the seed: the flags to watch, never the graph (live-protocol §3). */
public record SeedInfo(
        @Nullable String seedId,
        int totalLayers,
        List<Integer> eventIds,
        @Nullable Integer finishEvent,
        List<SpawnItem> spawnItems) {}
