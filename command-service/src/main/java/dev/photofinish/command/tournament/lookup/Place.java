package dev.photofinish.command.tournament.lookup;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;

/** In which pool of which tournament of which organization something is. */
public record Place(OrganizationId organization, TournamentId tournament, PoolId pool) {}
