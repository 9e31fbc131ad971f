package dev.photofinish.command.account.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What SQL knows of an account.
 *
 * @param twitchId who of Twitch it belongs to; null = nobody yet
 */
public record AccountRow(
        AccountId id,
        String login,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Role role,
        @Nullable String twitchId) {}
