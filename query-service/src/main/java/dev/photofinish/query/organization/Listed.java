package dev.photofinish.query.organization;

import dev.photofinish.web.contract.Named;
import java.util.List;

/** The lists of an organization's page by themselves, as tournaments §11 spells lists. */
final class Listed {
    private Listed() {}

    /** Organizations; the count is that of all there are, shown here or not. */
    @Named("OrganizationList")
    record Organizations(List<OrganizationSummary> items, long count, boolean hasMore) {}

    /** Requests for organizations; the count is that of all there are, shown here or not. */
    @Named("OrganizationRequestList")
    record Requests(List<RequestInfo> items, long count, boolean hasMore) {}

    /** Race room profiles, in the order they were added. */
    @Named("RaceRoomProfileList")
    record Profiles(List<RaceRoomProfile> items, int count) {}

    /** Invitations that were not revoked, oldest first. */
    @Named("OrganizationInviteList")
    record Invites(List<OrganizationInvite> items, int count) {}
}
