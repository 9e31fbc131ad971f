package dev.photofinish.command.web;

import dev.photofinish.events.AccountId;
import reactor.core.publisher.Mono;

/** The way to the read side's list of users for answering an administrator's commands. */
@FunctionalInterface
public interface UserRows {
    /**
     * The account's row in the list of users (rest-api §9), once the read side has reached the position.
     *
     * @param atLeastPosition position the answer must include; 0 = whatever there is
     * @return fails, or never ends, when the read side does not get there: the caller bounds the wait
     */
    Mono<ReadModel> of(AccountId user, long atLeastPosition, Caller admin);
}
