package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;

/**
 * A player in the room will be in the race.
 *
 * @param runId the run it will be
 */
public record LiveRaceParticipantReserved(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        PoolId poolId,
        RunId runId,
        AccountId account,
        Entrant entrant,
        Instant at)
        implements LiveRaceEvent {}
