package dev.photofinish.events.organization;

import static dev.photofinish.events.organization.Permission.ADMIN;
import static dev.photofinish.events.organization.Permission.ASYNC_REVIEWER;
import static dev.photofinish.events.organization.Permission.ASYNC_TOURNAMENT_ADMIN;
import static dev.photofinish.events.organization.Permission.MEMBER_MANAGER;
import static dev.photofinish.events.organization.Permission.TOURNAMENT_MANAGER;

/**
 * What somebody is to an organization, and so what they may do there: the one spelling of tournaments §2.3 for both
 * sides. Administrators of the platform need not be members.
 *
 * @param isMember whether they are listed as a member
 * @param platformAdmin whether they administer the whole platform
 * @param permissions empty for whoever is no member
 */
public record Standing(boolean isMember, boolean platformAdmin, Permissions permissions) {
    /** Of a member. */
    public static Standing member(Permissions permissions, boolean platformAdmin) {
        return new Standing(true, platformAdmin, permissions);
    }

    /** Of somebody who is no member. */
    public static Standing outsider(boolean platformAdmin) {
        return new Standing(false, platformAdmin, Permissions.NONE);
    }

    /** Whether what belongs to the organization exists for them at all; if not, the answer is 404 and never 403. */
    public boolean seesInside() {
        return isMember || platformAdmin;
    }

    /** Column A: an administrator of the organization or of the platform. */
    public boolean isAdmin() {
        return platformAdmin || permissions.any(ADMIN);
    }

    /** Columns A and T: tournaments, pools, permalinks, live races, race room profiles. */
    public boolean mayManageTournaments() {
        return isAdmin() || permissions.any(ASYNC_TOURNAMENT_ADMIN, TOURNAMENT_MANAGER);
    }

    /** Columns A, T and R: reviews, and the results of live races recorded by hand. */
    public boolean mayReview() {
        return mayManageTournaments() || permissions.any(ASYNC_REVIEWER);
    }

    /** Letting people in and out, by name or by invitation; giving permissions takes an administrator. */
    public boolean mayManageMembers() {
        return isAdmin() || permissions.any(MEMBER_MANAGER);
    }
}
