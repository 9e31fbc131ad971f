package dev.photofinish.query.tournament;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.Event;
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
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code tournaments}: one document each, with its pools and their permalinks. */
public final class TournamentProjection implements Projection<TournamentState> {
    static final String ORGANIZATION = "organization";
    static final String DELETED = "deleted";
    static final String ACTIVE = "active";
    static final String CREATED_AT = "created_at";

    @Override
    public String name() {
        return "tournaments";
    }

    @Override
    public Class<TournamentState> type() {
        return TournamentState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof TournamentEvent tournament
                ? tournament.tournamentId().toString()
                : null;
    }

    @Override
    public @Nullable TournamentState apply(@Nullable TournamentState known, StoredEvent stored) {
        var event = (TournamentEvent) stored.event();
        if (known != null) {
            return next(known, event);
        }
        return event instanceof TournamentCreated created ? TournamentState.of(created) : null;
    }

    private static TournamentState next(TournamentState known, TournamentEvent event) {
        return switch (event) {
            case TournamentCreated _ -> known;
            case TournamentChanged changed -> known.changed(changed.terms(), changed.at());
            case TournamentLiveRulesChanged changed -> known.changed(changed.rules(), changed.at());
            case TournamentDeleted _ -> known.gone();
            case TournamentChannelChecked checked -> known.checked(checked);
            case PoolAdded added -> known.with(PoolState.of(added));
            case PoolChanged changed -> known.changed(changed.poolId(), pool -> pool.changed(changed));
            case PoolRemoved removed -> known.without(removed.poolId());
            case PermalinksAdded added ->
                known.changed(added.poolId(), pool -> pool.with(added.permalinks(), added.at()));
            case PermalinkChanged changed ->
                known.changed(
                        changed.poolId(),
                        pool -> pool.changed(
                                changed.permalink().id(), one -> one.changed(changed.permalink(), changed.at())));
            case PermalinkRetired retired ->
                known.changed(
                        retired.poolId(),
                        pool -> pool.changed(retired.permalinkId(), one -> one.drawn(false, retired.at())));
            case PermalinkRestored restored ->
                known.changed(
                        restored.poolId(),
                        pool -> pool.changed(restored.permalinkId(), one -> one.drawn(true, restored.at())));
            case PermalinkRemoved removed ->
                known.changed(removed.poolId(), pool -> pool.without(removed.permalinkId()));
        };
    }

    @Override
    public Map<String, Object> lookUps(TournamentState tournament) {
        return Map.of(
                ORGANIZATION, tournament.organization().toString(),
                DELETED, tournament.deleted(),
                ACTIVE, tournament.terms().active(),
                CREATED_AT, ChronoUnit.MICROS.between(Instant.EPOCH, tournament.createdAt()));
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.compoundIndex(
                Indexes.ascending(ORGANIZATION, DELETED, ACTIVE), Indexes.descending(CREATED_AT))));
    }
}
