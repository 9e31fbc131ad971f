package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** Somebody no longer wants to be known as who they are on Discord. */
public record DiscordUnlinked(AccountId accountId, String discordId, Instant at) implements AccountEvent {}
