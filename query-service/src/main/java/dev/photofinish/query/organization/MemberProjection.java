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
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Read model {@code organization-members}: one document for each who ever was a member, so that what somebody may do is
 * known without everybody else.
 */
public final class MemberProjection implements Projection<MemberState> {
    static final String ORGANIZATION = "organization";
    static final String ACCOUNT = "account";
    static final String MEMBER = "member";

    @Override
    public String name() {
        return "organization-members";
    }

    @Override
    public Class<MemberState> type() {
        return MemberState.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        if (!(event instanceof OrganizationEvent organization)) {
            return null;
        }
        var account = accountOf(organization);
        return account == null ? null : MemberState.key(organization.organizationId(), account);
    }

    private static @Nullable AccountId accountOf(OrganizationEvent event) {
        return switch (event) {
            case MemberJoined joined -> joined.account();
            case MemberPermissionsChanged changed -> changed.account();
            case MemberLeft left -> left.account();
            case OrganizationCreated _,
                    OrganizationChanged _,
                    RoomProfileSaved _,
                    RoomProfileRemoved _,
                    DefaultRoomProfileChosen _,
                    OrganizationInviteIssued _,
                    OrganizationInviteRevoked _,
                    OrganizationInviteUsed _,
                    OrganizationFeatureSwitched _,
                    OrganizationRequested _,
                    OrganizationRequestApproved _,
                    OrganizationRequestRejected _ -> null;
        };
    }

    @Override
    public @Nullable MemberState apply(@Nullable MemberState known, StoredEvent stored) {
        if (stored.event() instanceof MemberJoined joined) {
            return new MemberState(joined.organizationId(), joined.account(), joined.permissions(), joined.at(), true);
        }
        if (known == null) {
            return null;
        }
        return stored.event() instanceof MemberPermissionsChanged changed
                ? known.permitted(changed.permissions())
                : known.left();
    }

    @Override
    public Map<String, Object> lookUps(MemberState member) {
        return Map.of(
                ORGANIZATION, member.organization().toString(),
                ACCOUNT, member.account().toString(),
                MEMBER, member.isMember());
    }

    @Override
    public List<IndexModel> indexes() {
        return List.of(
                new IndexModel(Indexes.ascending(ORGANIZATION, MEMBER)),
                new IndexModel(Indexes.ascending(ACCOUNT, MEMBER)));
    }
}
