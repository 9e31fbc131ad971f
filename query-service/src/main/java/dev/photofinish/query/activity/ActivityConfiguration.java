package dev.photofinish.query.activity;

import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModels;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What people did, as beans. */
@Configuration(proxyBeanMethods = false)
class ActivityConfiguration {
    @Bean
    Documents<Gathering> gatheringDocuments(ReadModels models) {
        return models.of(new ActivityProjection());
    }

    @Bean
    Documents<RunResult> resultDocuments(ReadModels models) {
        return models.of(new ResultProjection());
    }

    @Bean
    Gatherings gatherings(Documents<Gathering> documents) {
        return new Gatherings(documents);
    }

    @Bean
    Finishes finishes(Documents<RunResult> results, Documents<Gathering> gatherings) {
        return new Finishes(results, gatherings);
    }

    @Bean
    Timelines timelines(Documents<Gathering> gatherings, Documents<RunResult> results, Names names) {
        return new Timelines(new Entries(gatherings), gatherings, results, names);
    }
}
