package dev.photofinish.standalone;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.query.tournament.RunPages;
import dev.photofinish.query.tournament.TournamentPages;
import reactor.core.publisher.Mono;

/** Pages of tournaments from the read side in this process. */
final class OwnTournamentReader implements TournamentReader {
    private final TournamentPages pages;
    private final RunPages runs;

    OwnTournamentReader(TournamentPages pages, RunPages runs) {
        this.pages = pages;
        this.runs = runs;
    }

    @Override
    public Mono<ReadModel> page(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return pages.detail(tournament, atLeastPosition, StandaloneConfiguration.viewer(viewer))
                .map(ReadModel::new);
    }

    @Override
    public Mono<ReadModel> pools(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return pages.pools(tournament, atLeastPosition, StandaloneConfiguration.viewer(viewer))
                .map(ReadModel::new);
    }

    @Override
    public Mono<ReadModel> run(RunId run, long atLeastPosition, Caller viewer) {
        return runs.run(run, atLeastPosition, StandaloneConfiguration.viewer(viewer))
                .map(ReadModel::new);
    }
}
