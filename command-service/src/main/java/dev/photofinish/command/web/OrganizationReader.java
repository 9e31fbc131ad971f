package dev.photofinish.command.web;

import dev.photofinish.events.OrganizationId;
import reactor.core.publisher.Mono;

/** The way to the read side for answering commands about organizations. */
@FunctionalInterface
public interface OrganizationReader {
    /**
     * The organization's page as the viewer may see it, once the read side has reached the position.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     * @return fails, or never ends, when the read side does not get there: the caller bounds the wait
     */
    Mono<ReadModel> page(OrganizationId organization, long atLeastPosition, Caller viewer);
}
