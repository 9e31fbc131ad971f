package dev.photofinish.query.organization;

import com.mongodb.client.model.IndexModel;
import com.mongodb.client.model.Indexes;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Read model {@code organizations}: one document each, with everything but its members. */
public final class OrganizationProjection implements Projection<OrganizationState> {
    static final String ACTIVE = "active";
    static final String NAME = "name_key";

    @Override
    public String name() {
        return "organizations";
    }

    @Override
    public Class<OrganizationState> type() {
        return OrganizationState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof OrganizationEvent organization
                ? organization.organizationId().toString()
                : null;
    }

    @Override
    public @Nullable OrganizationState apply(@Nullable OrganizationState known, StoredEvent stored) {
        var event = (OrganizationEvent) stored.event();
        if (known != null) {
            return next(known, event, stored.actor());
        }
        return event instanceof OrganizationCreated created ? founded(created) : null;
    }

    private static OrganizationState founded(OrganizationCreated created) {
        return new OrganizationState(
                created.organizationId(),
                created.terms(),
                List.of(),
                null,
                List.of(),
                0,
                List.of(),
                created.at(),
                created.at());
    }

    private static OrganizationState next(OrganizationState known, OrganizationEvent event, @Nullable String actor) {
        return switch (event) {
            case OrganizationCreated _,
                    MemberPermissionsChanged _,
                    OrganizationRequested _,
                    OrganizationRequestApproved _,
                    OrganizationRequestRejected _ -> known;
            case OrganizationChanged changed -> changed(known, changed, actor);
            case OrganizationFeatureSwitched switched ->
                known.switched(new StoredFeature(switched.feature(), switched.enabled(), switched.by(), switched.at()));
            case MemberJoined _ -> known.withMembers(1);
            case MemberLeft _ -> known.withMembers(-1);
            case RoomProfileSaved saved -> known.with(Changed.saved(known.profiles(), saved));
            case RoomProfileRemoved removed ->
                known.following(removed.profileId().equals(known.defaultProfile()) ? null : known.defaultProfile())
                        .with(Changed.removed(known.profiles(), removed));
            case DefaultRoomProfileChosen chosen -> known.following(chosen.profileId());
            case OrganizationInviteIssued issued -> known.inviting(Changed.issued(known.invites(), issued));
            case OrganizationInviteRevoked revoked -> known.inviting(Changed.revoked(known.invites(), revoked));
            case OrganizationInviteUsed used -> known.inviting(Changed.used(known.invites(), used));
        };
    }

    private static OrganizationState changed(
            OrganizationState known, OrganizationChanged changed, @Nullable String actor) {
        var next = known.changed(changed.terms(), changed.at());
        if (!changed.changed().contains(OrganizationField.ALLOW_ASYNC_LIVE_RACES)) {
            return next;
        }
        var by = actor == null ? null : AccountId.of(actor);
        return next.switched(new StoredFeature(
                OrganizationFeature.LIVE_RACES, changed.terms().allowAsyncLiveRaces(), by, changed.at()));
    }

    @Override
    public Map<String, Object> lookUps(OrganizationState organization) {
        var terms = organization.terms();
        return Map.of(ACTIVE, terms.isActive(), NAME, terms.name().toLowerCase(Locale.ROOT));
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(new IndexModel(Indexes.ascending(ACTIVE, NAME)));
    }
}
