package dev.photofinish.query.organization;

import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import java.util.List;
import java.util.stream.Stream;

/** An organization's lists after a fact. */
final class Changed {
    private Changed() {}

    /** One that is there already keeps its place. */
    static List<StoredProfile> saved(List<StoredProfile> profiles, RoomProfileSaved saved) {
        var profile = new StoredProfile(saved.profileId(), saved.profile());
        return profiles.stream().anyMatch(each -> each.id().equals(saved.profileId()))
                ? profiles.stream()
                        .map(each -> each.id().equals(saved.profileId()) ? profile : each)
                        .toList()
                : Stream.concat(profiles.stream(), Stream.of(profile)).toList();
    }

    static List<StoredProfile> removed(List<StoredProfile> profiles, RoomProfileRemoved removed) {
        return profiles.stream()
                .filter(each -> !each.id().equals(removed.profileId()))
                .toList();
    }

    static List<StoredInvite> issued(List<StoredInvite> invites, OrganizationInviteIssued issued) {
        var invite = new StoredInvite(issued.slug(), issued.maxUses(), 0, issued.expiresAt(), issued.at());
        return Stream.concat(invites.stream(), Stream.of(invite)).toList();
    }

    static List<StoredInvite> revoked(List<StoredInvite> invites, OrganizationInviteRevoked revoked) {
        return invites.stream()
                .filter(each -> !each.slug().equals(revoked.slug()))
                .toList();
    }

    static List<StoredInvite> used(List<StoredInvite> invites, OrganizationInviteUsed used) {
        return invites.stream()
                .map(each -> each.slug().equals(used.slug()) ? each.used() : each)
                .toList();
    }
}
