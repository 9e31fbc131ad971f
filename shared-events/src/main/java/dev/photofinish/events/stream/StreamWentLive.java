package dev.photofinish.events.stream;

import dev.photofinish.events.AccountId;
import java.time.Instant;

/**
 * Somebody streams live (domain §11).
 *
 * @param startedAt since when, as Twitch says
 */
public record StreamWentLive(AccountId accountId, Instant startedAt, Instant at) implements StreamEvent {}
