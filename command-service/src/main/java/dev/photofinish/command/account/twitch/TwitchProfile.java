package dev.photofinish.command.account.twitch;

import org.jspecify.annotations.Nullable;

/**
 * Somebody as Twitch shows them now.
 *
 * @param id Twitch's own, which never changes
 * @param login lower case
 */
public record TwitchProfile(
        String id,
        String login,
        @Nullable String displayName,
        @Nullable String avatarUrl) {}
