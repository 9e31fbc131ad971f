package dev.photofinish.query.organization;

import dev.photofinish.events.OrganizationId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An organization's page.
 *
 * @param liveRaceAccountAgeDays what holds, whoever says it
 * @param liveRaceAccountAgeInherited whether that is the platform
 * @param features null for whoever is no member
 * @param membership null = the viewer is no member
 * @param members by login; null for whoever is no member
 * @param raceRoomProfiles null for whoever is no member
 * @param invites null for whoever does not manage members
 * @param position everything up to here is in it
 */
record OrganizationDetail(
        OrganizationId id,
        String name,
        @Nullable String description,
        boolean isActive,
        boolean allowAsyncLiveRaces,
        int liveRaceAccountAgeDays,
        boolean liveRaceAccountAgeInherited,
        @Nullable List<Feature> features,
        Instant createdAt,
        Instant updatedAt,
        int memberCount,
        @Nullable Membership membership,
        Rights rights,
        @Nullable List<Member> members,
        @Nullable List<RaceRoomProfile> raceRoomProfiles,
        @Nullable List<OrganizationInvite> invites,
        long position) {}
