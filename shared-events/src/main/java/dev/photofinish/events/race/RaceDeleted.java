package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * The race is gone, with its roster, casters and invites. Nothing happens to it any more.
 *
 * @param seedReturned whether its seed can be drawn again; an exposed or discarded one cannot (better C4)
 */
public record RaceDeleted(RaceId raceId, SeedRef seed, boolean seedReturned, Instant at) implements RaceEvent {}
