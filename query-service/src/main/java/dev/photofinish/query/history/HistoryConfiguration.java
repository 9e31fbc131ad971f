package dev.photofinish.query.history;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.People;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.query.race.RaceDocuments;
import dev.photofinish.query.web.Caller;
import dev.photofinish.store.Epoch;
import dev.photofinish.store.metric.Limits;
import java.time.InstantSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Histories as beans. */
@EnableConfigurationProperties({HistorySettings.class, ReplaySettings.class})
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
    Scenes pastScenes(People people, SeedGraphs graphs) {
        return new Scenes(people, graphs);
    }

    @Bean
    FrameMaker pastFrames(Epoch epoch) {
        return new FrameMaker(epoch.value(), InstantSource.system());
    }

    @Bean
    PastStates pastStates(Recordings recordings, Scenes pastScenes, FrameMaker pastFrames, LanguageChoice languages) {
        return new PastStates(recordings, pastScenes, pastFrames, languages);
    }

    @Bean
    ReadablePast readablePast(RaceDocuments races, Caller caller) {
        return new ReadablePast(races, caller);
    }

    @Bean
    ReplayPlaces replayPlaces(ReplaySettings settings, Limits limits) {
        return new ReplayPlaces(settings, limits);
    }

    @Bean(destroyMethod = "close")
    Replays replays(
            Recordings recordings,
            Scenes pastScenes,
            FrameMaker pastFrames,
            Epoch epoch,
            LanguageChoice languages,
            ReplaySettings settings) {
        return new Replays(recordings, pastScenes, pastFrames, epoch.value(), languages, settings);
    }
}
