package dev.photofinish.events.organization;

import dev.photofinish.events.Event;
import dev.photofinish.events.OrganizationId;

/** What happens to an organization. */
public sealed interface OrganizationEvent extends Event
        permits OrganizationCreated,
                OrganizationChanged,
                MemberJoined,
                MemberPermissionsChanged,
                MemberLeft,
                RoomProfileSaved,
                RoomProfileRemoved,
                DefaultRoomProfileChosen,
                OrganizationInviteIssued,
                OrganizationInviteRevoked,
                OrganizationInviteUsed,
                OrganizationFeatureSwitched,
                OrganizationRequested,
                OrganizationRequestApproved,
                OrganizationRequestRejected {
    /** The organization it happened to. */
    OrganizationId organizationId();
}
