package dev.photofinish.events.tournament;

import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A tournament with its pools and runs is gone for those who read; its history stays. */
public record TournamentDeleted(TournamentId tournamentId, Instant at) implements TournamentEvent {}
