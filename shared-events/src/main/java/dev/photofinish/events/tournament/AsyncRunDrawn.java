package dev.photofinish.events.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A player received a permalink and owes a start.
 *
 * @param startBefore whoever has not started by then has forfeited
 */
public record AsyncRunDrawn(
        RunId runId,
        TournamentId tournamentId,
        PoolId poolId,
        PermalinkId permalinkId,
        AccountId account,
        Instant startBefore,
        Instant at)
        implements AsyncRunEvent {}
