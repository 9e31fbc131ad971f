package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * The race is run on another seed, which nobody has been given yet.
 *
 * @param previousReturned whether the seed before can be drawn again; an exposed or discarded one cannot (better C4)
 */
public record SeedRerolled(RaceId raceId, SeedRef previous, boolean previousReturned, SeedRef seed, Instant at)
        implements RaceEvent {}
