package dev.photofinish.query.tournament;

import dev.photofinish.events.organization.Standing;
import dev.photofinish.web.contract.Named;

/**
 * What the viewer may do (tournaments §2.3), so that a page need not know the table.
 *
 * @param play whether they may start runs, as every member may
 */
@Named("AsyncTournamentRights")
record TournamentRights(boolean manage, boolean review, boolean play) {
    static TournamentRights of(Standing standing) {
        return new TournamentRights(standing.mayManageTournaments(), standing.mayReview(), standing.isMember());
    }
}
