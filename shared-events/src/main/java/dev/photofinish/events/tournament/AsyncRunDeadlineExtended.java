package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A player has longer to start. */
public record AsyncRunDeadlineExtended(RunId runId, TournamentId tournamentId, Instant startBefore, Instant at)
        implements AsyncRunEvent {}
