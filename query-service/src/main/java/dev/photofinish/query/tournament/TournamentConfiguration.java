package dev.photofinish.query.tournament;

import dev.photofinish.query.account.Names;
import dev.photofinish.query.organization.Standings;
import dev.photofinish.query.projection.Commits;
import dev.photofinish.query.projection.Documents;
import dev.photofinish.query.projection.ReadModelSettings;
import dev.photofinish.query.projection.ReadModels;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tournaments as beans. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PlaySettings.class)
@WithTournaments
class TournamentConfiguration {
    @Bean
    Documents<TournamentState> tournamentDocuments(ReadModels models) {
        return models.of(new TournamentProjection());
    }

    @Bean
    Documents<RunState> tournamentRunDocuments(ReadModels models) {
        return models.of(new RunProjection());
    }

    @Bean
    Boards tournamentBoards(Documents<RunState> runs, Commits commits) {
        return new Boards(runs, commits);
    }

    @Bean
    Tournaments tournaments(Documents<TournamentState> tournaments, Standings standings) {
        return new Tournaments(tournaments, standings);
    }

    @Bean
    TournamentLists tournamentLists(Documents<TournamentState> tournaments, Standings standings) {
        return new TournamentLists(tournaments, standings);
    }

    @Bean
    Runs tournamentRuns(Documents<RunState> runs, Boards boards, Names names, Clock clock) {
        return new Runs(runs, boards, names, clock);
    }

    @Bean
    RunPlayers tournamentRunPlayers(Documents<RunState> runs) {
        return new RunPlayers(runs);
    }

    @Bean
    TournamentPages tournamentPages(
            Tournaments tournaments,
            Boards boards,
            Runs runs,
            Commits commits,
            ReadModelSettings settings,
            PlaySettings play) {
        return new TournamentPages(tournaments, boards, runs, commits, settings, play);
    }

    @Bean
    RunPages tournamentRunPages(Tournaments tournaments, Runs runs, Commits commits, ReadModelSettings settings) {
        return new RunPages(tournaments, runs, commits, settings);
    }

    @Bean
    LeaderboardPages tournamentLeaderboardPages(
            Tournaments tournaments, Boards boards, Runs runs, Names names, Clock clock) {
        return new LeaderboardPages(tournaments, boards, runs, names, clock);
    }
}
