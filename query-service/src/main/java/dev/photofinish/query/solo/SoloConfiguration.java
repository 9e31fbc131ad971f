package dev.photofinish.query.solo;

import dev.photofinish.live.LanguageChoice;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.view.Picture;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.query.seed.Pools;
import dev.photofinish.query.web.Slow;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Solo sessions as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SoloSettings.class)
class SoloConfiguration {
    @Bean
    Documents<SoloSession> soloDocuments(ReadModels models) {
        return models.of(new SoloProjection());
    }

    @Bean
    SoloPages soloPages(
            Documents<SoloSession> documents,
            Names names,
            SeedGraphs graphs,
            LanguageChoice languages,
            Pools pools,
            Slow slow,
            ObjectProvider<RaceRooms> rooms,
            Commits commits,
            ReadModelSettings settings,
            SoloSettings limits) {
        var watched = rooms.getIfAvailable();
        return new SoloPages(
                new SoloSessions(documents, limits),
                names,
                graphs,
                languages,
                pools,
                slow,
                watched == null ? Picture::of : watched::picture,
                commits,
                settings);
    }
}
