package dev.photofinish.events.stream;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/** Somebody streams no more. */
public record StreamWentOffline(AccountId accountId, Instant at) implements StreamEvent {}
