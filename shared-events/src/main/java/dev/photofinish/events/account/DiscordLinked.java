package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * Somebody proved who they are on Discord.
 *
 * @param discordId who of Discord it is; nobody else's account has it
 * @param discordName what they are called there, at that moment
 */
public record DiscordLinked(AccountId accountId, String discordId, String discordName, Instant at)
        implements AccountEvent {}
