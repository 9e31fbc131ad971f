package dev.photofinish.query.happening;

import dev.photofinish.query.tournament.Seen;

/**
 * How much of what happened somebody is told.
 *
 * @param results whether results of others are not kept from them
 * @param rejections whether they learn who was turned away, and why
 * @param troubles whether they learn why there is no room
 * @param seeds whether every permalink is released to them (tournaments §4.2)
 */
record Insight(boolean results, boolean rejections, boolean troubles, boolean seeds) {
    /** That of the platform's administrators. */
    static final Insight EVERYTHING = new Insight(true, true, true, true);

    static Insight of(Seen seen) {
        return new Insight(
                !seen.hidden(),
                seen.standing().mayReview(),
                seen.standing().mayManageTournaments(),
                seen.seesEverySeed());
    }
}
