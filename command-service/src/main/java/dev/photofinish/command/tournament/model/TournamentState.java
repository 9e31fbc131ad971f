package dev.photofinish.command.tournament.model;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.tournament.LiveRules;
import dev.photofinish.events.tournament.PermalinkChanged;
import dev.photofinish.events.tournament.PermalinkRemoved;
import dev.photofinish.events.tournament.PermalinkRestored;
import dev.photofinish.events.tournament.PermalinkRetired;
import dev.photofinish.events.tournament.PermalinksAdded;
import dev.photofinish.events.tournament.PoolAdded;
import dev.photofinish.events.tournament.PoolChanged;
import dev.photofinish.events.tournament.PoolRemoved;
import dev.photofinish.events.tournament.TournamentChanged;
import dev.photofinish.events.tournament.TournamentChannelChecked;
import dev.photofinish.events.tournament.TournamentCreated;
import dev.photofinish.events.tournament.TournamentDeleted;
import dev.photofinish.events.tournament.TournamentEvent;
import dev.photofinish.events.tournament.TournamentLiveRulesChanged;
import dev.photofinish.events.tournament.TournamentTerms;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param organization null before it exists
 * @param terms null before it exists, and after its end
 * @param liveRules of its live races
 * @param checkedChannel the channel that was looked at last; null = none was
 */
public record TournamentState(
        @Nullable OrganizationId organization,
        @Nullable TournamentTerms terms,
        LiveRules liveRules,
        Map<PoolId, Pool> pools,
        @Nullable String checkedChannel) {
    /** Before anything happened. */
    public static final TournamentState NEW = new TournamentState(null, null, LiveRules.USUAL, Map.of(), null);

    public TournamentState {
        pools = Map.copyOf(pools);
    }

    /** Whether it is there. */
    public boolean exists() {
        return terms != null;
    }

    /** Permalinks of all pools. */
    public int permalinks() {
        return pools.values().stream()
                .mapToInt(pool -> pool.permalinks().size())
                .sum();
    }

    /** The state after a fact. */
    public TournamentState apply(TournamentEvent event) {
        return switch (event) {
            case TournamentCreated created ->
                new TournamentState(created.organizationId(), created.terms(), liveRules, Map.of(), null);
            case TournamentChanged changed ->
                new TournamentState(organization, changed.terms(), liveRules, pools, checkedChannel);
            case TournamentLiveRulesChanged changed ->
                new TournamentState(organization, terms, changed.rules(), pools, checkedChannel);
            case TournamentDeleted _ -> new TournamentState(organization, null, liveRules, Map.of(), null);
            case PoolAdded added ->
                with(added.poolId(), new Pool(new PoolText(added.name(), added.description()), Map.of()));
            case PoolChanged changed ->
                changed(changed.poolId(), pool -> pool.saying(new PoolText(changed.name(), changed.description())));
            case PoolRemoved removed -> without(removed.poolId());
            case PermalinksAdded added -> changed(added.poolId(), pool -> pool.with(added.permalinks()));
            case PermalinkChanged changed -> changed(changed.poolId(), pool -> pool.with(List.of(changed.permalink())));
            case PermalinkRemoved removed -> changed(removed.poolId(), pool -> pool.without(removed.permalinkId()));
            case PermalinkRetired _, PermalinkRestored _ -> this;
            case TournamentChannelChecked checked ->
                new TournamentState(organization, terms, liveRules, pools, checked.channel());
        };
    }

    private TournamentState with(PoolId id, Pool pool) {
        var all = new LinkedHashMap<>(pools);
        all.put(id, pool);
        return new TournamentState(organization, terms, liveRules, all, checkedChannel);
    }

    private TournamentState without(PoolId id) {
        var all = new LinkedHashMap<>(pools);
        all.remove(id);
        return new TournamentState(organization, terms, liveRules, all, checkedChannel);
    }

    private TournamentState changed(PoolId id, UnaryOperator<Pool> change) {
        var pool = pools.get(id);
        return pool == null ? this : with(id, change.apply(pool));
    }
}
