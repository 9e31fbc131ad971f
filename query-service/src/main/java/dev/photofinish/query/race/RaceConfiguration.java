package dev.photofinish.query.race;

import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.live.view.Board;
import dev.photofinish.live.view.CasterList;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.query.account.Names;
import dev.photofinish.query.casters.CasterProjection;
import dev.photofinish.query.leaderboard.BoardProjection;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.query.seed.Pools;
import dev.photofinish.store.secret.InviteTokens;
import java.nio.charset.StandardCharsets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Races as beans. */
@Configuration(proxyBeanMethods = false)
class RaceConfiguration {
    @Bean
    Documents<RaceFacts> raceDocuments(ReadModels models) {
        return models.of(new RaceProjection());
    }

    @Bean
    Documents<Board> boardDocuments(ReadModels models) {
        return models.of(new BoardProjection());
    }

    @Bean
    Documents<CasterList> casterDocuments(ReadModels models) {
        return models.of(new CasterProjection());
    }

    @Bean
    RaceDocuments documentsOfRaces(Documents<RaceFacts> races, Documents<Board> boards, Documents<CasterList> casters) {
        return new RaceDocuments(races, boards, casters);
    }

    /** The write side's key, when it is in this process; else the one this node was given. */
    @Bean
    InviteViewers inviteViewers(
            ObjectProvider<InviteTokens> tokens,
            @Value("${photofinish.secret-key:${SECRET_KEY:}}") String key,
            Names names) {
        return new InviteViewers(
                tokens.getIfAvailable(() ->
                        key.isBlank() ? null : new InviteTokens(key.strip().getBytes(StandardCharsets.UTF_8))),
                names);
    }

    @Bean
    RaceDetails raceDetails(
            RaceDocuments documents,
            Names names,
            Pools pools,
            ObjectProvider<RaceRooms> rooms,
            Commits commits,
            InviteViewers inviteViewers,
            ReadModelSettings settings) {
        var watched = rooms.getIfAvailable();
        return new RaceDetails(
                documents,
                names,
                pools,
                watched == null ? Picture::of : watched::picture,
                commits,
                settings.waitAtMost(),
                inviteViewers,
                settings.hotDocuments());
    }

    @Bean
    RaceLists raceLists(RaceDocuments documents, RaceDetails details, LiveChannels channels, Commits commits) {
        return new RaceLists(documents, details, channels, commits);
    }
}
