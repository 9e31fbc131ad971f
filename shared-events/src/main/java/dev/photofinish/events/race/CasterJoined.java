package dev.photofinish.events.race;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.CasterId;
import dev.photofinish.events.RaceId;
import java.time.Instant;

/** Somebody casts this race. */
public record CasterJoined(RaceId raceId, CasterId casterId, AccountId account, Instant at) implements RaceEvent {}
