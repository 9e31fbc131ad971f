package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A tournament is to have a live race.
 *
 * @param poolId whose runs the results are
 * @param by who said so
 */
public record LiveRaceScheduled(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        OrganizationId organizationId,
        PoolId poolId,
        LiveRaceTerms terms,
        AccountId by,
        Instant at)
        implements LiveRaceEvent {}
