package dev.photofinish.query.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.query.tournament.scoring.Course;

/** A tournament, and who looks at it. */
record Seen(TournamentState tournament, long position, Standing standing, AccountId viewer) {
    /** Whether results of others are kept from the viewer (tournaments §3). */
    boolean hidden() {
        var terms = tournament.terms();
        return terms.hideResults() && terms.active() && !standing.mayReview();
    }

    /** Whether every permalink is released to the viewer (tournaments §4.2). */
    boolean seesEverySeed() {
        return standing.mayManageTournaments() || !tournament.terms().active();
    }

    Course course() {
        return new Course(
                tournament.pools().stream().map(PoolState::id).toList(),
                tournament.terms().runsPerPool());
    }
}
