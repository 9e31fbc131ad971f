package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import java.time.Instant;

/**
 * An administrator has something told to others again that had been given up.
 *
 * @param deliveryId as administrators are shown it
 * @param part what is told
 */
public record DeliveryRetried(RaceId raceId, long deliveryId, String part, Instant at) implements RaceEvent {}
