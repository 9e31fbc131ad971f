package dev.photofinish.query.tournament;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.tournament.LiveRules;
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
 * @param liveRules of its live races; documents of before have the usual ones
 * @param pools in the order they were added
 * @param updatedAt when its terms last changed
 * @param channel how its channel was found; null = it has none, or nobody looked
 */
public record TournamentState(
        TournamentId id,
        OrganizationId organization,
        TournamentTerms terms,
        LiveRules liveRules,
        List<PoolState> pools,
        Instant createdAt,
        Instant updatedAt,
        boolean deleted,
        @Nullable ChannelState channel) {
    @SuppressWarnings("ConstantValue") // a stored document may lack it
    public TournamentState {
        liveRules = liveRules == null ? LiveRules.USUAL : liveRules;
    }

    static TournamentState of(TournamentCreated created) {
        return new TournamentState(
                created.tournamentId(),
                created.organizationId(),
                created.terms(),
                LiveRules.USUAL,
                List.of(),
                created.at(),
                created.at(),
                false,
                null);
    }

    TournamentState changed(TournamentTerms other, Instant at) {
        boolean same = Objects.equals(other.discordChannel(), terms.discordChannel());
        return new TournamentState(
                id, organization, other, liveRules, pools, createdAt, at, deleted, same ? channel : null);
    }

    TournamentState changed(LiveRules other, Instant at) {
        return new TournamentState(id, organization, terms, other, pools, createdAt, at, deleted, channel);
    }

    /** A look at another channel than it has by now says nothing. */
    TournamentState checked(TournamentChannelChecked check) {
        return check.channel().equals(terms.discordChannel())
                ? new TournamentState(
                        id,
                        organization,
                        terms,
                        liveRules,
                        pools,
                        createdAt,
                        updatedAt,
                        deleted,
                        ChannelState.of(check))
                : this;
    }

    TournamentState gone() {
        return new TournamentState(id, organization, terms, liveRules, List.of(), createdAt, updatedAt, true, null);
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
        return new TournamentState(id, organization, terms, liveRules, others, createdAt, updatedAt, deleted, channel);
    }
}
