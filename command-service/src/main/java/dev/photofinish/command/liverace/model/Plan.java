package dev.photofinish.command.liverace.model;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceTerms;
import org.jspecify.annotations.Nullable;

/**
 * What a live race is for. Immutable.
 *
 * @param replaced whether a room of it died and another takes its place; there is no third
 * @param revealed whether those in the room may know the permalink
 * @param failure why no room could be opened; null = it could, or nobody tried
 */
public record Plan(
        OrganizationId organization,
        TournamentId tournament,
        PoolId pool,
        LiveRaceTerms terms,
        boolean replaced,
        boolean revealed,
        @Nullable String failure) {
    Plan on(LiveRaceTerms others) {
        return new Plan(organization, tournament, pool, others, replaced, revealed, null);
    }

    Plan seedRevealed() {
        return new Plan(organization, tournament, pool, terms, replaced, true, null);
    }

    Plan lost() {
        return new Plan(organization, tournament, pool, terms, true, revealed, null);
    }

    Plan failed(@Nullable String why) {
        return new Plan(organization, tournament, pool, terms, replaced, revealed, why);
    }
}
