package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.LookUps;
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
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import dev.photofinish.store.WithTournaments;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-ups of organizations in step, in the transaction of the command. What is unique comes with its claim. */
@Component
@WithTournaments
@ProcessingGroup(LookUps.GROUP)
final class OrganizationLookupWriter {
    private final JdbcClient jdbc;
    private final MemberRows members;
    private final RoomProfileRows profiles;
    private final JdbcOrganizationRequests requests;

    OrganizationLookupWriter(
            JdbcClient jdbc, MemberRows members, RoomProfileRows profiles, JdbcOrganizationRequests requests) {
        this.jdbc = jdbc;
        this.members = members;
        this.profiles = profiles;
        this.requests = requests;
    }

    @EventHandler
    void on(OrganizationEvent event) {
        switch (event) {
            case OrganizationChanged changed -> change(changed);
            case MemberJoined joined -> members.insert(joined);
            case MemberPermissionsChanged changed -> members.update(changed);
            case MemberLeft left -> members.delete(left);
            case RoomProfileSaved saved -> profiles.save(saved);
            case RoomProfileRemoved removed -> profiles.delete(removed);
            case DefaultRoomProfileChosen chosen -> profiles.choose(chosen);
            case OrganizationFeatureSwitched switched -> change(switched);
            case OrganizationRequested requested -> requests.enter(requested);
            case OrganizationRequestApproved approved -> requests.answer(approved.organizationId());
            case OrganizationRequestRejected rejected -> requests.answer(rejected.organizationId());
            case OrganizationCreated _,
                    OrganizationInviteIssued _,
                    OrganizationInviteRevoked _,
                    OrganizationInviteUsed _ -> {
                // The claims wrote what there is to write.
            }
        }
    }

    private void change(OrganizationChanged changed) {
        var terms = changed.terms();
        jdbc.sql("UPDATE organization SET name = ?, is_active = ?, allow_async_live_races = ?,"
                        + " live_race_account_age_days = ? WHERE id = ?")
                .param(terms.name())
                .param(terms.isActive())
                .param(terms.allowAsyncLiveRaces())
                .param(terms.liveRaceAccountAgeDays())
                .param(changed.organizationId().value())
                .update();
    }

    /** The others mean nothing to any command yet. */
    private void change(OrganizationFeatureSwitched switched) {
        if (switched.feature() == OrganizationFeature.RACETIME_BOT) {
            jdbc.sql("UPDATE organization SET racetime_bot = ? WHERE id = ?")
                    .params(switched.enabled(), switched.organizationId().value())
                    .update();
        }
    }
}
