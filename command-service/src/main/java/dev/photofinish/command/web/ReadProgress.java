package dev.photofinish.command.web;

import reactor.core.publisher.Mono;

/** How far the read side is. Without a bean of this type nobody waits for it. */
public interface ReadProgress {
    /**
     * Completes once the read side shows everything up to the position.
     *
     * @param viewer in whose name it is asked
     * @return fails, or never ends, when it does not get there: the caller bounds the wait
     */
    Mono<Void> reached(long position, Caller viewer);
}
