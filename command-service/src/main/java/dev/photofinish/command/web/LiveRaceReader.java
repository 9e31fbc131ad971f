package dev.photofinish.command.web;

import dev.photofinish.events.LiveRaceId;
import reactor.core.publisher.Mono;

/** The way to the read side for answering commands about live races. */
public interface LiveRaceReader {
    /**
     * The live race as the viewer may see it, once the read side has reached a position; fails, or never ends, when the read
     * side does not get there: the caller bounds the wait.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     */
    Mono<ReadModel> liveRace(LiveRaceId liveRace, long atLeastPosition, Caller viewer);
}
