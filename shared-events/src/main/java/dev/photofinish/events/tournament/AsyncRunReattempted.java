package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A player plays another run in the place of this one, which counts nowhere any more. */
public record AsyncRunReattempted(RunId runId, TournamentId tournamentId, Instant at) implements AsyncRunEvent {}
