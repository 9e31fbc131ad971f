package dev.photofinish.events.tournament;

import dev.photofinish.events.PoolId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import java.util.List;

/** A pool has further permalinks. */
public record PermalinksAdded(TournamentId tournamentId, PoolId poolId, List<Permalink> permalinks, Instant at)
        implements TournamentEvent {
    public PermalinksAdded {
        permalinks = List.copyOf(permalinks);
    }
}
