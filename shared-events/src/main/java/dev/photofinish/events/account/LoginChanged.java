package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * The account goes by another login: its owner renamed themselves at Twitch, or somebody else is called so there now.
 *
 * @param login lower case; with a {@code ~} in it, a stand-in until the owner signs in again
 */
public record LoginChanged(AccountId accountId, String login, Instant at) implements AccountEvent {}
