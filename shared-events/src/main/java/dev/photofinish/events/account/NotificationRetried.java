package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * An administrator has somebody told again what had been given up.
 *
 * @param accountId who is told
 * @param deliveryId as administrators are shown it
 * @param part what is told
 */
public record NotificationRetried(AccountId accountId, long deliveryId, String part, Instant at)
        implements AccountEvent {}
