package dev.photofinish.command.web;

import dev.photofinish.events.OrganizationId;
import reactor.core.publisher.Mono;

/** The way to the read side for answering commands about requests for organizations. */
@FunctionalInterface
public interface OrganizationRequestReader {
    /**
     * The request as who asked, or an administrator, sees it, once the read side has reached the position.
     *
     * @param organization that it would be
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     * @return fails, or never ends, when the read side does not get there: the caller bounds the wait
     */
    Mono<ReadModel> request(OrganizationId organization, long atLeastPosition, Caller viewer);
}
