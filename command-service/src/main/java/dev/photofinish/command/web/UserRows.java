package dev.photofinish.command.web;

import dev.photofinish.events.AccountId;
import reactor.core.publisher.Mono;

/** The way to the read side's list of users for answering an administrator's commands. */
@FunctionalInterface
public interface UserRows {
    /** The account's row in the list of users (rest-api §9), with the role as it is this moment. */
    Mono<ReadModel> of(AccountId user, Caller admin);
}
