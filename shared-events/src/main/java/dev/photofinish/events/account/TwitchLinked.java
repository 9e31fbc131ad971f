package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * The account belongs to somebody at Twitch, who signs in as it from now on whatever their login there is.
 *
 * @param twitchId Twitch's own id of them, which never changes
 */
public record TwitchLinked(AccountId accountId, String twitchId, Instant at) implements AccountEvent {}
