package dev.photofinish.store.look;

import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.LiveStreams;
import dev.photofinish.live.People;
import dev.photofinish.live.PreferredLocales;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.language.LanguageSettings;
import dev.photofinish.store.tail.StoredEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
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

    @Bean
    PreferredLocales preferredLocales(AccountDirectory accounts) {
        return account -> accounts.byId(account).map(AccountEntry::locale).orElse(null);
    }

    @Bean
    SeedGraphs seedGraphs(JdbcClient jdbc, LanguageSettings languages) {
        return new JdbcSeedGraphs(jdbc, languages.i18nGraphs());
    }

    @Bean
    LiveStreams liveStreams(JdbcClient jdbc) {
        return new JdbcLiveStreams(jdbc);
    }

    @Bean
    LiveChannels liveChannels() {
        return new LiveChannels();
    }

    @Bean
    SeedCatalog seedCatalog(JdbcClient jdbc) {
        return new SeedCatalog(jdbc);
    }

    @Bean
    @WithTournaments
    EligibilityLookup eligibilityLookup(
            JdbcClient jdbc, @Value("${photofinish.liveraces.min-account-age-days:7}") int oldEnoughDays) {
        return new EligibilityLookup(jdbc, oldEnoughDays);
    }

    @Bean
    @WithTournaments
    LinkedAccounts linkedAccounts(JdbcClient jdbc) {
        return new LinkedAccounts(jdbc);
    }

    @Bean
    RaceHistory raceHistory(StoredEvents events) {
        return new StoreRaceHistory(events);
    }
}
