package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** Somebody no longer wants to be known as who they are on racetime.gg. Results that were recorded stay. */
public record RacetimeUnlinked(AccountId accountId, String racetimeId, Instant at) implements AccountEvent {}
