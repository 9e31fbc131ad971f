package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** The live race of a run was called off; it counts nowhere, and its place is free. */
public record LiveRunVoided(RunId runId, TournamentId tournamentId, Instant at) implements AsyncRunEvent {}
