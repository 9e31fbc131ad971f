package dev.photofinish.live;

import dev.photofinish.events.SeedId;
import dev.photofinish.live.graph.SeedGraph;
import dev.photofinish.live.translation.Language;

/** Graphs of seeds, parsed once. May block on the first request for a seed. */
public interface SeedGraphs {
    /** The seed's full graph; {@link SeedGraph#EMPTY} when there is none. */
    SeedGraph byId(SeedId id);

    /** The same graph as pages show it in a language. */
    default SeedGraph byId(SeedId id, Language language) {
        return language.translated(byId(id));
    }
}
