package dev.photofinish.events.tournament;

import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** A tournament is held on other terms from now on. */
public record TournamentChanged(TournamentId tournamentId, TournamentTerms terms, Instant at)
        implements TournamentEvent {}
