package dev.photofinish.query.seed;

import dev.photofinish.events.SeedId;
import java.util.List;
import java.util.stream.Stream;

/** The seeds somebody ever trained on, each once, in the order of their first sessions. */
public record PlayedSeeds(List<PlayedSeed> seeds) {
    static final PlayedSeeds NONE = new PlayedSeeds(List.of());

    /** A seed and the pool it comes from. */
    public record PlayedSeed(SeedId id, String poolName) {}

    PlayedSeeds and(SeedId seed, String poolName) {
        var played = new PlayedSeed(seed, poolName);
        return seeds.contains(played)
                ? this
                : new PlayedSeeds(
                        Stream.concat(seeds.stream(), Stream.of(played)).toList());
    }
}
