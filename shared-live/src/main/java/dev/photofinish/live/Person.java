package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who an account is, for display.
 *
 * @param login the Twitch login, lower case
 */
public record Person(
        AccountId id,
        String login,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Role role) {}
