package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * The race starts at a moment that everybody can count down to.
 *
 * @param startsAt by the server's clock
 */
public record CountdownStarted(RaceId raceId, int attempt, Instant startsAt, Instant at) implements RaceEvent {}
