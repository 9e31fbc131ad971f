package dev.photofinish.query.happening;

import dev.photofinish.query.liverace.LiveRacePages;
import dev.photofinish.query.tournament.Tournaments;
import dev.photofinish.query.web.Slow;
import dev.photofinish.store.WithTournaments;
import dev.photofinish.store.tail.StoredEvents;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Pages of domain events as beans. */
@Configuration(proxyBeanMethods = false)
@WithTournaments
class HappeningConfiguration {
    @Bean
    HappeningPages happeningPages(
            StoredEvents events,
            Tournaments tournaments,
            LiveRacePages liveRaces,
            Slow slow,
            @Value("${photofinish.racetime.base-url:https://racetime.gg}") String racetime) {
        return new HappeningPages(new StoredHappenings(events, racetime), tournaments, liveRaces, slow);
    }
}
