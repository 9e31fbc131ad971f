package dev.photofinish.command.web;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import reactor.core.publisher.Mono;

/**
 * The way to the read side for answering commands about tournaments. Everything is as the viewer may see it, once the read
 * side has reached a position; it fails, or never ends, when the read side does not get there: the caller bounds the wait.
 */
public interface TournamentReader {
    /**
     * The tournament's page.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     */
    Mono<ReadModel> page(TournamentId tournament, long atLeastPosition, Caller viewer);

    /**
     * Its pools with their permalinks.
     *
     * @param atLeastPosition as for the page
     */
    Mono<ReadModel> pools(TournamentId tournament, long atLeastPosition, Caller viewer);

    /**
     * A run in a tournament.
     *
     * @param atLeastPosition as for the page
     */
    Mono<ReadModel> run(RunId run, long atLeastPosition, Caller viewer);
}
