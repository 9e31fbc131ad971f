package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A run that is over counts nothing, for that reason. */
public record AsyncRunDisqualified(RunId runId, TournamentId tournamentId, String reason, Instant at)
        implements AsyncRunEvent {}
