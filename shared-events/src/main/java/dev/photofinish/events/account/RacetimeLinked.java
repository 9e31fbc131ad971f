package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * Somebody proved who they are on racetime.gg (racetime §2.3).
 *
 * @param racetimeId who of racetime.gg it is; nobody else's account has it
 * @param racetimeName what they are called there, at that moment
 */
public record RacetimeLinked(AccountId accountId, String racetimeId, String racetimeName, Instant at)
        implements AccountEvent {}
