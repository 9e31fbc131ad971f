package dev.photofinish.query.history;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.People;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.store.Epoch;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Histories as beans. */
@EnableConfigurationProperties(HistorySettings.class)
@Configuration(proxyBeanMethods = false)
class HistoryConfiguration {
    @Bean
    Histories histories(RaceHistory history, People people) {
        return new Histories(history, people);
    }

    @Bean
    Recordings recordings(Histories histories, HistorySettings settings) {
        return new Recordings(histories, settings);
    }

    @Bean
    PastStates pastStates(
            Recordings recordings, People people, SeedGraphs graphs, Epoch epoch, LanguageChoice languages) {
        return new PastStates(
                recordings,
                new Scenes(people, graphs),
                new FrameMaker(epoch.value(), InstantSource.system()),
                languages);
    }
}
