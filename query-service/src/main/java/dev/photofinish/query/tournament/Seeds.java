package dev.photofinish.query.tournament;

import dev.photofinish.events.PermalinkId;
import dev.photofinish.query.tournament.scoring.Outcome;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Pools and permalinks as one viewer may see them. Pure. */
final class Seeds {
    private final Seen seen;
    private final Board board;
    private final Set<PermalinkId> met;

    Seeds(Seen seen, Board board) {
        this.seen = seen;
        this.board = board;
        this.met = board.seenBy(seen.viewer());
    }

    PoolInfo pool(PoolState pool) {
        return new PoolInfo(
                pool.id(),
                seen.tournament().id(),
                pool.name(),
                pool.description(),
                pool.permalinks().stream()
                        .map(permalink -> permalink(pool, permalink))
                        .toList(),
                pool.createdAt(),
                pool.updatedAt());
    }

    PermalinkInfo permalink(PoolState pool, PermalinkState permalink) {
        boolean released = released(permalink.id());
        return new PermalinkInfo(
                permalink.id(),
                pool.id(),
                permalink.active(),
                released,
                released ? permalink.url() : null,
                released ? permalink.notes() : null,
                seen.hidden() ? null : board.scores().par(permalink.id()),
                seen.hidden() ? null : (Integer) finished(permalink.id()),
                permalink.createdAt(),
                permalink.updatedAt());
    }

    /** Where it leads; null when that is not released to the viewer, or it is gone. */
    @Nullable
    String url(PermalinkId permalink) {
        return released(permalink)
                ? seen.tournament()
                        .permalink(permalink)
                        .map(PermalinkState::url)
                        .orElse(null)
                : null;
    }

    /** Tournaments §4.2. */
    private boolean released(PermalinkId permalink) {
        return seen.seesEverySeed() || met.contains(permalink);
    }

    private int finished(PermalinkId permalink) {
        return (int) board.runs().stream()
                .filter(run -> run.permalink().equals(permalink))
                .filter(run -> run.outcome() == Outcome.FINISHED && !run.reattempted())
                .count();
    }
}
