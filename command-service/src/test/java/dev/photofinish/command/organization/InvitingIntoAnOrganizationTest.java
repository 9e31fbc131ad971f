package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER_MANAGER;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.TAKEN;
import static dev.photofinish.command.organization.OrganizationFacts.TOURNAMENT_ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.account;
import static dev.photofinish.command.organization.OrganizationFacts.joined;
import static dev.photofinish.command.organization.OrganizationFacts.organization;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.invitation.AcceptOrganizationInvite;
import dev.photofinish.command.organization.invitation.IssueOrganizationInvite;
import dev.photofinish.command.organization.invitation.RevokeOrganizationInvite;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.OrganizationInviteRevoked;
import dev.photofinish.events.organization.OrganizationInviteUsed;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permissions;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class InvitingIntoAnOrganizationTest {
    private static final Instant TOMORROW = NOW.plusSeconds(86_400);
    private static final OrganizationInviteIssued ISSUED =
            new OrganizationInviteIssued(ORGANIZATION, "spring", 2, TOMORROW, NOW);
    private static final OrganizationInviteRevoked REVOKED = new OrganizationInviteRevoked(ORGANIZATION, "spring", NOW);

    @Test
    void whoever_manages_members_makes_a_link() {
        for (var actor : List.of(MEMBER_MANAGER, ADMIN, BOSS)) {
            organization().when(issue(actor, "spring", TOMORROW)).then(ISSUED);
        }
    }

    @Test
    void others_make_none() {
        for (var actor : List.of(MEMBER, TOURNAMENT_ADMIN)) {
            organization().when(issue(actor, "spring", TOMORROW)).thenRefused(OrganizationRejection.NOT_PERMITTED);
        }
        organization()
                .when(issue(STRANGER, "spring", TOMORROW))
                .thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void a_slug_is_used_once() {
        organization().when(issue(ADMIN, TAKEN, TOMORROW)).thenRefused(OrganizationRejection.SLUG_TAKEN);
    }

    @Test
    void a_link_that_has_expired_already_is_not_made() {
        organization().when(issue(ADMIN, "spring", NOW)).thenRefused(OrganizationRejection.EXPIRES_IN_THE_PAST);
    }

    @Test
    void there_are_two_hundred_links_at_most_and_a_revoked_one_makes_room() {
        var many = IntStream.range(0, 200)
                .mapToObj(i -> new OrganizationInviteIssued(ORGANIZATION, "old-" + i, null, null, NOW))
                .toArray(OrganizationEvent[]::new);
        organization(many).when(issue(ADMIN, "spring", TOMORROW)).thenRefused(OrganizationRejection.INVITES_FULL);
        var fewer = Stream.concat(Stream.of(many), Stream.of(new OrganizationInviteRevoked(ORGANIZATION, "old-7", NOW)))
                .toArray(OrganizationEvent[]::new);
        organization(fewer).when(issue(ADMIN, "spring", TOMORROW)).then(ISSUED);
    }

    @Test
    void a_link_is_revoked_once() {
        organization(ISSUED).when(revoke(MEMBER_MANAGER)).then(REVOKED);
        organization(ISSUED, REVOKED).when(revoke(MEMBER_MANAGER)).thenRefused(OrganizationRejection.UNKNOWN_INVITE);
        organization(ISSUED).when(revoke(MEMBER)).thenRefused(OrganizationRejection.NOT_PERMITTED);
        organization(ISSUED).when(revoke(STRANGER)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void whoever_has_the_link_comes_in_without_permissions_and_no_second_time() {
        organization(ISSUED).when(accept(STRANGER, NOW)).then(used(STRANGER), joined(STRANGER));
        organization(ISSUED, used(STRANGER), joined(STRANGER))
                .when(accept(STRANGER, NOW))
                .thenRefused(OrganizationRejection.ALREADY_A_MEMBER);
    }

    @Test
    void a_link_that_was_never_made_or_was_revoked_leads_nowhere() {
        organization().when(accept(STRANGER, NOW)).thenRefused(OrganizationRejection.UNKNOWN_INVITE);
        organization(ISSUED, REVOKED).when(accept(STRANGER, NOW)).thenRefused(OrganizationRejection.UNKNOWN_INVITE);
    }

    @Test
    void nor_does_one_that_has_expired_or_is_used_up() {
        organization(ISSUED)
                .when(accept(STRANGER, TOMORROW.minusSeconds(1)))
                .then(
                        new OrganizationInviteUsed(
                                ORGANIZATION, "spring", STRANGER.account(), TOMORROW.minusSeconds(1)),
                        new MemberJoined(ORGANIZATION, STRANGER.account(), Permissions.NONE, TOMORROW.minusSeconds(1)));
        organization(ISSUED).when(accept(STRANGER, TOMORROW)).thenRefused(OrganizationRejection.INVITE_EXPIRED);
        organization(ISSUED, used(BOSS), used(BOSS))
                .when(accept(STRANGER, NOW))
                .thenRefused(OrganizationRejection.INVITE_USED_UP);
    }

    @Test
    void nobody_comes_into_an_organization_that_is_not_active() {
        var inactive = new OrganizationChanged(
                ORGANIZATION,
                List.of(OrganizationField.IS_ACTIVE),
                new OrganizationTerms("Weekend Racers", null, false, false, 7),
                NOW);
        organization(ISSUED, inactive)
                .when(accept(STRANGER, NOW))
                .thenRefused(OrganizationRejection.ORGANIZATION_INACTIVE);
    }

    @Test
    void or_that_is_full() {
        var crowd = IntStream.range(100, 2_094)
                .mapToObj(number -> new MemberJoined(ORGANIZATION, account(number), Permissions.NONE, NOW));
        var facts = Stream.concat(Stream.of(ISSUED), Stream.concat(crowd, Stream.of(joined(BOSS))))
                .toArray(OrganizationEvent[]::new);
        organization(facts).when(accept(STRANGER, NOW)).thenRefused(OrganizationRejection.MEMBERS_FULL);
    }

    private static OrganizationInviteUsed used(Actor actor) {
        return new OrganizationInviteUsed(ORGANIZATION, "spring", actor.account(), NOW);
    }

    private static IssueOrganizationInvite issue(Actor actor, String slug, Instant expiresAt) {
        return new IssueOrganizationInvite(ORGANIZATION, actor, slug, 2, expiresAt, NOW);
    }

    private static RevokeOrganizationInvite revoke(Actor actor) {
        return new RevokeOrganizationInvite(ORGANIZATION, actor, "spring", NOW);
    }

    private static AcceptOrganizationInvite accept(Actor actor, Instant at) {
        return new AcceptOrganizationInvite(ORGANIZATION, "spring", actor.account(), at);
    }
}
