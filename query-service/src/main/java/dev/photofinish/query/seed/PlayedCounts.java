package dev.photofinish.query.seed;

import dev.photofinish.events.AccountId;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.seed.PlayedSeeds.PlayedSeed;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.look.SeedCatalog;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import reactor.core.publisher.Mono;

/** How many seeds of each pool somebody knows already, of those that can still be drawn. */
final class PlayedCounts {
    private final Documents<PlayedSeeds> played;
    private final SeedCatalog catalog;
    private final Slow slow;

    PlayedCounts(Documents<PlayedSeeds> played, SeedCatalog catalog, Slow slow) {
        this.played = played;
        this.catalog = catalog;
        this.slow = slow;
    }

    /** By the name of the pool; pools without any are left out. */
    Mono<Map<String, Integer>> of(AccountId account) {
        return played.byId(account.toString())
                .map(folded -> folded.state().seeds())
                .flatMap(seeds -> slow.call(() -> count(seeds)))
                .defaultIfEmpty(Map.of());
    }

    private Map<String, Integer> count(List<PlayedSeed> seeds) {
        var available =
                catalog.availableAmong(seeds.stream().map(PlayedSeed::id).toList());
        return seeds.stream()
                .filter(seed -> available.contains(seed.id()))
                .collect(Collectors.groupingBy(
                        PlayedSeed::poolName, Collectors.collectingAndThen(Collectors.counting(), Math::toIntExact)));
    }
}
