package dev.photofinish.events.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;

/** An organization holds a tournament. */
public record TournamentCreated(
        TournamentId tournamentId, OrganizationId organizationId, TournamentTerms terms, Instant at)
        implements TournamentEvent {}
