package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** Somebody wants to be told something from now on. */
public record NotificationSubscribed(AccountId accountId, NotificationWish wish, Instant at) implements AccountEvent {}
