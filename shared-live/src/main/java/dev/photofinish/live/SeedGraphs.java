package dev.photofinish.live;

import dev.photofinish.events.SeedId;
import dev.photofinish.live.graph.SeedGraph;

/** Graphs of seeds, parsed once. May block on the first request for a seed. */
public interface SeedGraphs {
    /** The seed's full graph; {@link SeedGraph#EMPTY} when there is none. */
    SeedGraph byId(SeedId id);
}
