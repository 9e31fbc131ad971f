package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody has an account.
 *
 * @param login the Twitch login, lower case
 */
public record AccountRegistered(
        AccountId accountId,
        String login,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Role role,
        Instant at)
        implements AccountEvent {}
