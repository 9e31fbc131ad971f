package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** Somebody no longer wants to be told something. */
public record NotificationUnsubscribed(AccountId accountId, NotificationWish wish, Instant at)
        implements AccountEvent {}
