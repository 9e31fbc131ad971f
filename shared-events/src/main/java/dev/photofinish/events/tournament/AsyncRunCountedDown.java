package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/**
 * A player is ready, and counts down.
 *
 * @param startsAt when the run starts
 */
public record AsyncRunCountedDown(RunId runId, TournamentId tournamentId, Instant startsAt, Instant at)
        implements AsyncRunEvent {}
