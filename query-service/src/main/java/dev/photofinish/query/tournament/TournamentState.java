package dev.photofinish.query.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentTerms;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A tournament as it is stored, without its runs.
 *
 * @param pools in the order they were added
 * @param updatedAt when its terms last changed
 * @param channel how its channel was found; null = it has none, or nobody looked
 */
public record TournamentState(
        TournamentId id,
        OrganizationId organization,
        TournamentTerms terms,
        List<PoolState> pools,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted,
        @Nullable ChannelState channel) {
    static TournamentState of(TournamentCreated created) {
        return new TournamentState(
                created.tournamentId(),
                created.organizationId(),
                created.terms(),
                List.of(),
                created.at(),
                created.at(),
                false,
                null);
    }

    TournamentState changed(TournamentTerms other, Instant at) {
        boolean same = Objects.equals(other.discordChannel(), terms.discordChannel());
        return new TournamentState(id, organization, other, pools, createdAt, at, deleted, same ? channel : null);
    }

    /** A look at another channel than it has by now says nothing. */
    TournamentState checked(TournamentChannelChecked check) {
        return check.channel().equals(terms.discordChannel())
                ? new TournamentState(
                        id, organization, terms, pools, createdAt, updatedAt, deleted, ChannelState.of(check))
                : this;
    }

    TournamentState gone() {
        return new TournamentState(id, organization, terms, List.of(), createdAt, updatedAt, true, null);
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
        return new TournamentState(id, organization, terms, others, createdAt, updatedAt, deleted, channel);
    }
}
