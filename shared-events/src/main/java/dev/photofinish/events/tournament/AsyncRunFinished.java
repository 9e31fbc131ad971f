package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A player is through.
 *
 * @param endedAt until when the time counted
 */
public record AsyncRunFinished(RunId runId, TournamentId tournamentId, Instant endedAt, Instant at)
        implements AsyncRunEvent {}
