package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.PermalinkId;
import dev.photofinish.events.PoolId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.tournament.scoring.Course;
import org.jspecify.annotations.Nullable;

/** A tournament, and who looks at it. */
public record Seen(TournamentState tournament, long position, Standing standing, AccountId viewer) {
    /** Whether results of others are kept from the viewer (tournaments §3). */
    public boolean hidden() {
        var terms = tournament.terms();
        return terms.hideResults() && terms.active() && !standing.mayReview();
    }

    /** Whether every permalink is released to the viewer (tournaments §4.2). */
    public boolean seesEverySeed() {
        return standing.mayManageTournaments() || !tournament.terms().active();
    }

    /** What the pool is called; null when it is gone. */
    public @Nullable String poolName(PoolId pool) {
        return tournament.pool(pool).map(PoolState::name).orElse(null);
    }

    /** Where a permalink leads, whether or not that is released; null when it is gone. */
    public @Nullable String address(PermalinkId permalink) {
        return tournament.permalink(permalink).map(PermalinkState::url).orElse(null);
    }

    /** What the tournament is called. */
    public String name() {
        return tournament.terms().name();
    }

    Course course() {
        return new Course(
                tournament.pools().stream().map(PoolState::id).toList(),
                tournament.terms().runsPerPool());
    }
}
