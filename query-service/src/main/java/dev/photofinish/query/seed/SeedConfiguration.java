package dev.photofinish.query.seed;

import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.look.SeedCatalog;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pools as beans. */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {
    @Bean
    Documents<PoolState> poolDocuments(ReadModels models) {
        return models.of(new PoolProjection());
    }

    @Bean
    Documents<PlayedSeeds> playedSeedDocuments(ReadModels models) {
        return models.of(new PlayedSeedsProjection());
    }

    @Bean
    Pools pools(Documents<PoolState> pools, Commits commits) {
        return new Pools(pools, commits);
    }

    @Bean
    PlayedCounts playedCounts(Documents<PlayedSeeds> played, SeedCatalog catalog, Slow slow) {
        return new PlayedCounts(played, catalog, slow);
    }

    @Bean
    AtLeast poolsAtLeast(Commits commits, ReadModelSettings settings) {
        return new AtLeast(commits, settings.waitAtMost());
    }
}
