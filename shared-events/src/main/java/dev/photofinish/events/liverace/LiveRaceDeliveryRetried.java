package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * An administrator has something told to others again that had been given up.
 *
 * @param deliveryId as administrators are shown it
 * @param part what is told
 */
public record LiveRaceDeliveryRetried(
        LiveRaceId liveRaceId, TournamentId tournamentId, long deliveryId, String part, Instant at)
        implements LiveRaceEvent {}
