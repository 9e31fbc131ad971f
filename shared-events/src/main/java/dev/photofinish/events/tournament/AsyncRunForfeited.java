package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A player gave up, or did not start or finish in time. */
public record AsyncRunForfeited(RunId runId, TournamentId tournamentId, ForfeitReason reason, Instant at)
        implements AsyncRunEvent {}
