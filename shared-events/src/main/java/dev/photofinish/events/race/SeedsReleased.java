package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/** Players may fetch their packs; the seed counts as exposed for good. */
public record SeedsReleased(RaceId raceId, Instant at) implements RaceEvent {}
