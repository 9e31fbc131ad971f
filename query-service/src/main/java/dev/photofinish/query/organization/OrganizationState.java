package dev.photofinish.query.organization;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.OrganizationTerms;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it is stored, without its members.
 *
 * @param profiles in the order they were added
 * @param defaultProfile null = none of them
 * @param invites those not revoked, oldest first
 * @param updatedAt when its terms last changed
 */
record OrganizationState(
        OrganizationId id,
        OrganizationTerms terms,
        List<StoredProfile> profiles,
        @Nullable RoomProfileId defaultProfile,
        List<StoredInvite> invites,
        int members,
        Instant createdAt,
        Instant updatedAt) {

    OrganizationState changed(OrganizationTerms other, Instant at) {
        return new OrganizationState(id, other, profiles, defaultProfile, invites, members, createdAt, at);
    }

    OrganizationState withMembers(int more) {
        return new OrganizationState(
                id, terms, profiles, defaultProfile, invites, members + more, createdAt, updatedAt);
    }

    OrganizationState with(List<StoredProfile> others) {
        return new OrganizationState(id, terms, others, defaultProfile, invites, members, createdAt, updatedAt);
    }

    OrganizationState following(@Nullable RoomProfileId profile) {
        return new OrganizationState(id, terms, profiles, profile, invites, members, createdAt, updatedAt);
    }

    OrganizationState inviting(List<StoredInvite> others) {
        return new OrganizationState(id, terms, profiles, defaultProfile, others, members, createdAt, updatedAt);
    }
}
