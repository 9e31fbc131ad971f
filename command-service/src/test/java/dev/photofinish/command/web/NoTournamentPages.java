package dev.photofinish.command.web;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import reactor.core.publisher.Mono;

/** A read side without tournaments: commands are answered with their position. */
public final class NoTournamentPages implements TournamentReader {
    @Override
    public Mono<ReadModel> page(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return Mono.empty();
    }

    @Override
    public Mono<ReadModel> pools(TournamentId tournament, long atLeastPosition, Caller viewer) {
        return Mono.empty();
    }

    @Override
    public Mono<ReadModel> run(RunId run, long atLeastPosition, Caller viewer) {
        return Mono.empty();
    }
}
