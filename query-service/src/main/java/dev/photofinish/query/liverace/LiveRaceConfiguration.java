package dev.photofinish.query.liverace;

import dev.photofinish.query.account.Names;
import dev.photofinish.query.organization.Standings;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.look.EligibilityLookup;
import dev.photofinish.store.look.LinkedAccounts;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.PropertySource;

/** Live races as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(RoomSettings.class)
@PropertySource("classpath:live-races.properties")
@WithTournaments
class LiveRaceConfiguration {
    @Bean
    Documents<LiveRaceState> liveRaceDocuments(ReadModels models) {
        return models.of(new LiveRaceProjection());
    }

    @Bean
    Admissions liveRaceAdmissions(EligibilityLookup eligibility, LinkedAccounts links, Slow slow, Clock clock) {
        return new Admissions(eligibility, links, slow, clock);
    }

    @Bean
    LiveRacePages liveRacePages(
            Documents<LiveRaceState> races,
            Tournaments tournaments,
            Standings standings,
            Names names,
            Admissions admissions,
            Commits commits,
            ReadModelSettings reading,
            RoomSettings settings,
            @Value("${photofinish.racetime.base-url:https://racetime.gg}") String racetime,
            Clock clock) {
        return new LiveRacePages(
                races, tournaments, standings, names, admissions, commits, reading, settings, racetime, clock);
    }
}
