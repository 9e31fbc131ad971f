package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * The countdown is over.
 *
 * @param startedAt from when on the time counts
 */
public record AsyncRunStarted(RunId runId, TournamentId tournamentId, Instant startedAt, Instant at)
        implements AsyncRunEvent {}
