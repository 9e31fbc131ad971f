package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A reservation is no more; nothing of it counts. */
public record LiveRunReleased(RunId runId, TournamentId tournamentId, Instant at) implements AsyncRunEvent {}
