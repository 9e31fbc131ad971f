package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A run counts again. */
public record AsyncRunReattemptUndone(RunId runId, TournamentId tournamentId, Instant at) implements AsyncRunEvent {}
