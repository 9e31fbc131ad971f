package dev.photofinish.query.seed;

import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pools as beans. */
@Configuration(proxyBeanMethods = false)
class SeedConfiguration {
    @Bean
    Documents<PoolCounts> poolDocuments(ReadModels models) {
        return models.of(new PoolProjection());
    }
}
