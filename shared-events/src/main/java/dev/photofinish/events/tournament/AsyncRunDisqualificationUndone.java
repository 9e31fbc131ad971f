package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A run counts after all. */
public record AsyncRunDisqualificationUndone(RunId runId, TournamentId tournamentId, Instant at)
        implements AsyncRunEvent {}
