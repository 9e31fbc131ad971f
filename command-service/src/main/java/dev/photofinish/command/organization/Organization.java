package dev.photofinish.command.organization;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.organization.editing.ChangeOrganization;
import dev.photofinish.command.organization.editing.SwitchFeature;
import dev.photofinish.command.organization.founding.CreateOrganization;
import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.command.organization.invitation.AcceptOrganizationInvite;
import dev.photofinish.command.organization.invitation.InviteSlugs;
import dev.photofinish.command.organization.invitation.IssueOrganizationInvite;
import dev.photofinish.command.organization.invitation.RevokeOrganizationInvite;
import dev.photofinish.command.organization.membership.AddMember;
import dev.photofinish.command.organization.membership.ChangePermissions;
import dev.photofinish.command.organization.membership.LeaveOrganization;
import dev.photofinish.command.organization.membership.RemoveMember;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.model.OrganizationRequest;
import dev.photofinish.command.organization.model.OrganizationState;
import dev.photofinish.command.organization.profile.AddRoomProfile;
import dev.photofinish.command.organization.profile.ChooseDefaultRoomProfile;
import dev.photofinish.command.organization.profile.RemoveRoomProfile;
import dev.photofinish.command.organization.profile.ReplaceRoomProfile;
import dev.photofinish.command.organization.profile.RoomProfilesInUse;
import dev.photofinish.command.organization.request.ApproveOrganization;
import dev.photofinish.command.organization.request.OrganizationRequests;
import dev.photofinish.command.organization.request.RejectOrganization;
import dev.photofinish.command.organization.request.RequestOrganization;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.WithTournaments;
import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.serialization.Revision;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * An organization, from its founding by an administrator of the platform, or from somebody's wish for one. It says who belongs to it and may do what, by
 * which links people come in and how its rooms are set up. It is never deleted, but may become inactive. To whoever is
 * no member and does not administer the platform it does not exist, except by its name and through a link.
 */
@WithTournaments
@Revision("2")
@Aggregate(snapshotTriggerDefinition = "organizationSnapshots", cache = "aggregateCache")
@JsonAutoDetect(fieldVisibility = JsonAutoDetect.Visibility.ANY)
final class Organization {
    @SuppressWarnings("UnusedVariable") // read by Axon
    @AggregateIdentifier
    private @Nullable OrganizationId organizationId;

    private @Nullable OrganizationState state;

    private @Nullable OrganizationRequest request;

    Organization() {}

    @JsonCreator
    Organization(
            @JsonProperty("organizationId") @Nullable OrganizationId organizationId,
            @JsonProperty("state") @Nullable OrganizationState state,
            @JsonProperty("request") @Nullable OrganizationRequest request) {
        this.organizationId = organizationId;
        this.state = state;
        this.request = request;
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(CreateOrganization command, OrganizationNames names) {
        record(command.decide(names));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void handle(RequestOrganization command, OrganizationNames names, OrganizationRequests requests) {
        record(command.decide(names, requests));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ApproveOrganization command, OrganizationNames names) {
        record(command.decide(request, names));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RejectOrganization command) {
        record(command.decide(request));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(SwitchFeature command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangeOrganization command, OrganizationNames names) {
        record(command.decide(known(), names));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddMember command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChangePermissions command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveMember command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(LeaveOrganization command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(IssueOrganizationInvite command, InviteSlugs slugs) {
        record(command.decide(known(), slugs));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RevokeOrganizationInvite command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AcceptOrganizationInvite command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(AddRoomProfile command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ReplaceRoomProfile command) {
        record(command.decide(known()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(RemoveRoomProfile command, RoomProfilesInUse inUse) {
        record(command.decide(known(), inUse));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void handle(ChooseDefaultRoomProfile command) {
        record(command.decide(known()));
    }

    @EventSourcingHandler
    void on(OrganizationEvent event) {
        organizationId = event.organizationId();
        switch (event) {
            case OrganizationRequested requested -> request = OrganizationRequest.of(requested);
            case OrganizationRequestApproved _, OrganizationRequestRejected _ ->
                request = Objects.requireNonNull(request, "what is answered was asked for")
                        .answered();
            case OrganizationCreated created -> state = OrganizationState.of(created);
            default -> state = known().apply(event);
        }
    }

    /** What is sent to an organization nobody founded is refused like anything else. */
    private OrganizationState known() {
        if (state == null) {
            throw new RefusedException(OrganizationRejection.UNKNOWN_ORGANIZATION);
        }
        return state;
    }

    private static void record(Decision<OrganizationEvent> decision) {
        decision.orThrow().forEach(AggregateLifecycle::apply);
    }
}
