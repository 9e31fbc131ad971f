package dev.photofinish.query.organization;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationTerms;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An organization as it is stored, without its members.
 *
 * @param profiles in the order they were added
 * @param defaultProfile null = none of them
 * @param invites those not revoked, oldest first
 * @param features those that somebody switched; documents of before have none
 * @param updatedAt when its terms last changed
 */
record OrganizationState(
        OrganizationId id,
        OrganizationTerms terms,
        List<StoredProfile> profiles,
        @Nullable RoomProfileId defaultProfile,
        List<StoredInvite> invites,
        int members,
        List<StoredFeature> features,
        Instant createdAt,
        Instant updatedAt) {
    @SuppressWarnings("ConstantValue") // a stored document may lack it
    OrganizationState {
        features = features == null ? List.of() : List.copyOf(features);
    }

    OrganizationState changed(OrganizationTerms other, Instant at) {
        return new OrganizationState(id, other, profiles, defaultProfile, invites, members, features, createdAt, at);
    }

    OrganizationState withMembers(int more) {
        return new OrganizationState(
                id, terms, profiles, defaultProfile, invites, members + more, features, createdAt, updatedAt);
    }

    OrganizationState with(List<StoredProfile> others) {
        return new OrganizationState(
                id, terms, others, defaultProfile, invites, members, features, createdAt, updatedAt);
    }

    OrganizationState following(@Nullable RoomProfileId profile) {
        return new OrganizationState(id, terms, profiles, profile, invites, members, features, createdAt, updatedAt);
    }

    OrganizationState inviting(List<StoredInvite> others) {
        return new OrganizationState(
                id, terms, profiles, defaultProfile, others, members, features, createdAt, updatedAt);
    }

    OrganizationState switched(StoredFeature switched) {
        var others = Stream.concat(
                        features.stream().filter(one -> one.feature() != switched.feature()), Stream.of(switched))
                .toList();
        return new OrganizationState(
                id, terms, profiles, defaultProfile, invites, members, others, createdAt, updatedAt);
    }

    /** When and by whom it was switched last; null = nobody knows, or nobody did. */
    @Nullable
    StoredFeature feature(OrganizationFeature feature) {
        return features.stream()
                .filter(one -> one.feature() == feature)
                .findFirst()
                .orElse(null);
    }

    /** The bot goes with live races until somebody says otherwise, everything else is off. */
    boolean allows(OrganizationFeature feature) {
        var switched = feature(feature);
        return switch (feature) {
            case LIVE_RACES -> terms.allowAsyncLiveRaces();
            case RACETIME_BOT -> switched == null ? terms.allowAsyncLiveRaces() : switched.enabled();
            case ADVANCED_PRESETS, SCHEDULED_TASKS, DISCORD_EVENTS -> switched != null && switched.enabled();
        };
    }
}
