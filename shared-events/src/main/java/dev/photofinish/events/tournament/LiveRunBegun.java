package dev.photofinish.events.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A live race began, and the run with it, with or without a reservation.
 *
 * @param startedAt by the clock of the room
 */
public record LiveRunBegun(
        RunId runId,
        TournamentId tournamentId,
        PoolId poolId,
        PermalinkId permalinkId,
        LiveRaceId liveRaceId,
        AccountId account,
        Instant startedAt,
        Instant at)
        implements AsyncRunEvent {}
