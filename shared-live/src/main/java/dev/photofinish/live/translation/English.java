package dev.photofinish.live.translation;

import dev.photofinish.live.graph.SeedGraph;
import org.jspecify.annotations.Nullable;

/** The words as they are. */
enum English implements Language {
    INSTANCE;

    @Override
    public String code() {
        return "en";
    }

    @Override
    public String ownName() {
        return "English";
    }

    @Override
    public String name(String english) {
        return english;
    }

    @Override
    public String subZone(String english) {
        return english;
    }

    @Override
    public String title(String english) {
        return english;
    }

    @Override
    public String gate(String english) {
        return english;
    }

    @Override
    public @Nullable String type(String type) {
        return null;
    }

    @Override
    public SeedGraph translated(SeedGraph graph) {
        return graph;
    }
}
