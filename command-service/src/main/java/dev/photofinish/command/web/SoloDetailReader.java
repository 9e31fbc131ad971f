package dev.photofinish.command.web;

import dev.photofinish.events.RunId;
import reactor.core.publisher.Mono;

/** The way to the read side for answering commands about solo sessions. */
@FunctionalInterface
public interface SoloDetailReader {
    /**
     * The session's detail (rest-api §2), once the read side has reached the position.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     * @return fails, or never ends, when the read side does not get there: the caller bounds the wait
     */
    Mono<ReadModel> detail(RunId session, long atLeastPosition, Caller viewer);
}
