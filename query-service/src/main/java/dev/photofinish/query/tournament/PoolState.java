package dev.photofinish.query.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.tournament.Permalink;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.PoolChanged;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A pool as it is stored.
 *
 * @param permalinks in the order they were added, retired ones among them
 */
record PoolState(
        PoolId id,
        String name,
        @Nullable String description,
        List<PermalinkState> permalinks,
        Instant createdAt,
        Instant updatedAt) {
    static PoolState of(PoolAdded added) {
        return new PoolState(added.poolId(), added.name(), added.description(), List.of(), added.at(), added.at());
    }

    PoolState changed(PoolChanged other) {
        return new PoolState(id, other.name(), other.description(), permalinks, createdAt, other.at());
    }

    PoolState with(List<Permalink> further, Instant at) {
        return with(Stream.concat(permalinks.stream(), further.stream().map(one -> PermalinkState.of(one, at)))
                .toList());
    }

    PoolState without(PermalinkId gone) {
        return with(permalinks.stream().filter(one -> !one.id().equals(gone)).toList());
    }

    PoolState changed(PermalinkId permalink, UnaryOperator<PermalinkState> change) {
        return with(permalinks.stream()
                .map(one -> one.id().equals(permalink) ? change.apply(one) : one)
                .toList());
    }

    private PoolState with(List<PermalinkState> others) {
        return new PoolState(id, name, description, others, createdAt, updatedAt);
    }
}
