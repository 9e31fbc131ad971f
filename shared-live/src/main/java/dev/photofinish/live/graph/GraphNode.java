package dev.photofinish.live.graph;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A node of the graph with its defaults filled in (domain §8).
 *
 * @param zones game zones, the first one is the primary zone
 */
public record GraphNode(
        String id,
        @Nullable String type,
        String displayName,
        List<String> zones,
        int layer,
        @Nullable Integer tier,
        @Nullable Integer originalTier,
        List<GraphExit> exits) {}
