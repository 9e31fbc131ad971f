package dev.photofinish.query.organization;

import dev.photofinish.events.organization.Standing;
import dev.photofinish.web.contract.Named;

/** What the viewer may do (tournaments §2.3), so that a page need not know the table. */
@Named("OrganizationRights")
record Rights(boolean administer, boolean manageMembers, boolean manageTournaments, boolean review) {
    static Rights of(Standing standing) {
        return new Rights(
                standing.isAdmin(), standing.mayManageMembers(), standing.mayManageTournaments(), standing.mayReview());
    }
}
