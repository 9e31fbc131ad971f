package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** The results of a live race stand, and its tournament takes a run of it as accepted; no person looked at it. */
public record LiveRunAccepted(RunId runId, TournamentId tournamentId, Instant at) implements AsyncRunEvent {}
