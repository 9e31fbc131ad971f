package dev.photofinish.query.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * A tournament as it is stored, without its runs.
 *
 * @param pools in the order they were added
 * @param updatedAt when its terms last changed
 */
record TournamentState(
        TournamentId id,
        OrganizationId organization,
        TournamentTerms terms,
        List<PoolState> pools,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted) {
    static TournamentState of(TournamentCreated created) {
        return new TournamentState(
                created.tournamentId(),
                created.organizationId(),
                created.terms(),
                List.of(),
                created.at(),
                created.at(),
                false);
    }

    TournamentState changed(TournamentTerms other, Instant at) {
        return new TournamentState(id, organization, other, pools, createdAt, at, deleted);
    }

    TournamentState gone() {
        return new TournamentState(id, organization, terms, List.of(), createdAt, updatedAt, true);
    }

    TournamentState with(PoolState pool) {
        return with(Stream.concat(pools.stream(), Stream.of(pool)).toList());
    }

    TournamentState without(PoolId gone) {
        return with(pools.stream().filter(pool -> !pool.id().equals(gone)).toList());
    }

    TournamentState changed(PoolId pool, UnaryOperator<PoolState> change) {
        return with(pools.stream()
                .map(one -> one.id().equals(pool) ? change.apply(one) : one)
                .toList());
    }

    Optional<PoolState> pool(PoolId pool) {
        return pools.stream().filter(one -> one.id().equals(pool)).findFirst();
    }

    Optional<PermalinkState> permalink(PermalinkId permalink) {
        return pools.stream()
                .flatMap(pool -> pool.permalinks().stream())
                .filter(one -> one.id().equals(permalink))
                .findFirst();
    }

    private TournamentState with(List<PoolState> others) {
        return new TournamentState(id, organization, terms, others, createdAt, updatedAt, deleted);
    }
}
