package dev.photofinish.command.account.model;

import org.jspecify.annotations.Nullable;

/**
 * Who an account's owner is at the services of others; null = nobody, as far as is known.
 *
 * @param discordId as Discord numbers people
 */
public record Identities(
        @Nullable String twitchId,
        @Nullable String racetimeId,
        @Nullable String discordId) {
    static final Identities UNKNOWN = new Identities(null, null, null);

    Identities onTwitch(String id) {
        return new Identities(id, racetimeId, discordId);
    }

    Identities onRacetime(@Nullable String id) {
        return new Identities(twitchId, id, discordId);
    }

    Identities onDiscord(@Nullable String id) {
        return new Identities(twitchId, racetimeId, id);
    }
}
