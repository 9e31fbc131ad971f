package dev.photofinish.command.web;

import dev.photofinish.events.RaceId;
import reactor.core.publisher.Mono;

/** The way to the read side for answering commands. */
public interface RaceDetailReader {
    /**
     * The race's detail (rest-api §2) as the viewer may see it, once the read side has reached the position.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     * @return fails, or never ends, when the read side does not get there: the caller bounds the wait
     */
    Mono<ReadModel> detail(RaceId race, long atLeastPosition, Caller viewer);
}
