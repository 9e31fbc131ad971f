package dev.photofinish.store.look;

import dev.photofinish.live.Locales;
import dev.photofinish.live.People;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.tail.StoredEvents;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What rooms read, as beans. */
@AutoConfiguration
class LookAutoConfiguration {
    @Bean
    People people(JdbcClient jdbc) {
        return new JdbcPeople(jdbc);
    }

    @Bean
    AccountDirectory accountDirectory(JdbcClient jdbc) {
        return new JdbcAccountDirectory(jdbc);
    }

    /** Until somebody brings translations along. */
    @Bean
    @ConditionalOnMissingBean
    Locales locales() {
        return Locales.ENGLISH_ONLY;
    }

    @Bean
    SeedGraphs seedGraphs(JdbcClient jdbc) {
        return new JdbcSeedGraphs(jdbc);
    }

    @Bean
    RaceHistory raceHistory(StoredEvents events) {
        return new StoreRaceHistory(events);
    }
}
