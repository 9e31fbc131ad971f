package dev.photofinish.command.web.reply;

import dev.photofinish.command.web.Caller;
import dev.photofinish.command.web.ReadModel;
import dev.photofinish.command.web.TournamentReader;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.store.WithTournaments;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Pages of tournaments from the read side in another process. */
@Component
@WithTournaments
@ConditionalOnProperty("photofinish.query-base-url")
final class HttpTournamentReader implements TournamentReader {
    private final ReadSide readSide;

    HttpTournamentReader(ReadSide readSide) {
        this.readSide = readSide;
    }

    @Override
    public Mono<ReadModel> page(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/async-tournaments/{tournament}", tournament, atLeastPosition, viewer);
    }

    @Override
    public Mono<ReadModel> pools(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/async-tournaments/{tournament}/pools", tournament, atLeastPosition, viewer);
    }

    @Override
    public Mono<ReadModel> run(RunId run, long atLeastPosition, Caller viewer) {
        return readSide.get("/api/async-tournaments/runs/{run}", run, atLeastPosition, viewer);
    }
}
