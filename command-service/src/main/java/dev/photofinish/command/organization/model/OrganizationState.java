package dev.photofinish.command.organization.model;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import dev.photofinish.events.organization.Standing;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * What an organization needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param features those that somebody switched, on or off; snapshots of before have none
 */
public record OrganizationState(
        OrganizationTerms terms,
        Members members,
        InviteLinks invites,
        Profiles profiles,
        Map<OrganizationFeature, Boolean> features) {
    /** Keeps its own copy. */
    @SuppressWarnings("ConstantValue") // a snapshot may lack it
    public OrganizationState {
        features = features == null ? Map.of() : Map.copyOf(features);
    }

    /** Right after its creation. */
    public static OrganizationState of(OrganizationCreated created) {
        return new OrganizationState(created.terms(), Members.NONE, InviteLinks.NONE, Profiles.NONE, Map.of());
    }

    /** The state after a fact. */
    public OrganizationState apply(OrganizationEvent event) {
        return switch (event) {
            case OrganizationCreated created -> of(created);
            case OrganizationChanged changed ->
                new OrganizationState(changed.terms(), members, invites, profiles, features);
            case MemberJoined joined -> with(members.with(joined.account(), joined.permissions()));
            case MemberPermissionsChanged changed -> with(members.with(changed.account(), changed.permissions()));
            case MemberLeft left -> with(members.without(left.account()));
            case OrganizationInviteIssued issued ->
                with(invites.with(issued.slug(), new InviteLink(issued.maxUses(), 0, issued.expiresAt())));
            case OrganizationInviteRevoked revoked -> with(invites.without(revoked.slug()));
            case OrganizationInviteUsed used -> with(invites.used(used.slug()));
            case RoomProfileSaved saved -> with(profiles.with(saved.profileId(), saved.profile()));
            case RoomProfileRemoved removed -> with(profiles.without(removed.profileId()));
            case DefaultRoomProfileChosen chosen -> with(profiles.following(chosen.profileId()));
            case OrganizationFeatureSwitched switched -> with(switched);
            case OrganizationRequested _, OrganizationRequestApproved _, OrganizationRequestRejected _ -> this;
        };
    }

    /** What the actor is to this organization. */
    public Standing standingOf(Actor actor) {
        boolean platformAdmin = actor.role() == Role.ADMIN;
        return members.of(actor.account())
                .map(permissions -> Standing.member(permissions, platformAdmin))
                .orElseGet(() -> Standing.outsider(platformAdmin));
    }

    /** Why the actor may not do what takes that right; empty when they may. */
    public Optional<OrganizationRejection> bars(Actor actor, Predicate<Standing> right) {
        var standing = standingOf(actor);
        if (!standing.seesInside()) {
            return Optional.of(OrganizationRejection.UNKNOWN_ORGANIZATION);
        }
        return right.test(standing) ? Optional.empty() : Optional.of(OrganizationRejection.NOT_PERMITTED);
    }

    private OrganizationState with(OrganizationFeatureSwitched switched) {
        var others = new EnumMap<OrganizationFeature, Boolean>(OrganizationFeature.class);
        others.putAll(features);
        others.put(switched.feature(), switched.enabled());
        return new OrganizationState(terms, members, invites, profiles, others);
    }

    private OrganizationState with(Members others) {
        return new OrganizationState(terms, others, invites, profiles, features);
    }

    private OrganizationState with(InviteLinks others) {
        return new OrganizationState(terms, members, others, profiles, features);
    }

    private OrganizationState with(Profiles others) {
        return new OrganizationState(terms, members, invites, others, features);
    }
}
