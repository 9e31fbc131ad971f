package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER_MANAGER;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.REVIEWER;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.TOURNAMENT_ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.account;
import static dev.photofinish.command.organization.OrganizationFacts.joined;
import static dev.photofinish.command.organization.OrganizationFacts.organization;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.membership.AddMember;
import dev.photofinish.command.organization.membership.ChangePermissions;
import dev.photofinish.command.organization.membership.LeaveOrganization;
import dev.photofinish.command.organization.membership.RemoveMember;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.MemberLeft;
import dev.photofinish.events.organization.MemberPermissionsChanged;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BelongingToAnOrganizationTest {
    private static final MemberLeft GONE = new MemberLeft(ORGANIZATION, MEMBER.account(), NOW);

    @Test
    void whoever_manages_members_lets_people_in() {
        for (var actor : List.of(MEMBER_MANAGER, ADMIN, BOSS)) {
            organization().when(add(actor, STRANGER)).then(joined(STRANGER));
        }
    }

    @Test
    void permissions_are_given_by_administrators_alone() {
        organization().when(add(ADMIN, STRANGER, Permission.MODERATOR)).then(joined(STRANGER, Permission.MODERATOR));
        organization()
                .when(add(MEMBER_MANAGER, STRANGER, Permission.MODERATOR))
                .thenRefused(OrganizationRejection.NOT_PERMITTED);
    }

    @Test
    void nobody_is_let_in_twice() {
        organization(joined(STRANGER)).when(add(ADMIN, STRANGER)).thenRefused(OrganizationRejection.ALREADY_A_MEMBER);
    }

    @Test
    void somebody_nobody_knows_is_not_let_in() {
        organization()
                .when(new AddMember(ORGANIZATION, ADMIN, null, Permissions.NONE, NOW))
                .thenRefused(OrganizationRejection.UNKNOWN_USER);
    }

    @Test
    void there_are_two_thousand_members_at_most() {
        var crowd = IntStream.range(100, 2_094)
                .mapToObj(number -> new MemberJoined(ORGANIZATION, account(number), Permissions.NONE, NOW))
                .toArray(OrganizationEvent[]::new);
        organization(crowd).when(add(ADMIN, STRANGER)).then(joined(STRANGER));
        organization(crowd[0], joined(BOSS)).when(add(ADMIN, STRANGER)).then(joined(STRANGER));
        var full = Arrays.copyOf(crowd, crowd.length + 1);
        full[crowd.length] = joined(BOSS);
        organization(full).when(add(ADMIN, STRANGER)).thenRefused(OrganizationRejection.MEMBERS_FULL);
    }

    @Test
    void members_let_nobody_in_and_to_strangers_there_is_nothing_to_be_let_into() {
        for (var actor : List.of(MEMBER, REVIEWER, TOURNAMENT_ADMIN)) {
            organization().when(add(actor, STRANGER)).thenRefused(OrganizationRejection.NOT_PERMITTED);
        }
        organization().when(add(STRANGER, STRANGER)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void an_administrator_says_what_a_member_may_do_and_the_same_again_changes_nothing() {
        var changed = new MemberPermissionsChanged(
                ORGANIZATION, MEMBER.account(), Permissions.of(Permission.ASYNC_REVIEWER), NOW);
        organization().when(permit(ADMIN, MEMBER, Permission.ASYNC_REVIEWER)).then(changed);
        organization(changed)
                .when(permit(ADMIN, MEMBER, Permission.ASYNC_REVIEWER))
                .thenNothing();
    }

    @Test
    void nobody_else_does() {
        organization().when(permit(BOSS, STRANGER)).thenRefused(OrganizationRejection.UNKNOWN_MEMBER);
        organization()
                .when(permit(MEMBER_MANAGER, MEMBER_MANAGER, Permission.ADMIN))
                .thenRefused(OrganizationRejection.NOT_PERMITTED);
        organization().when(permit(STRANGER, MEMBER)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void a_member_is_shown_the_door_once() {
        organization().when(remove(MEMBER_MANAGER, MEMBER)).then(GONE);
        organization(GONE).when(remove(MEMBER_MANAGER, MEMBER)).thenRefused(OrganizationRejection.UNKNOWN_MEMBER);
    }

    @Test
    void who_has_permissions_is_shown_it_by_administrators_alone() {
        organization().when(remove(MEMBER_MANAGER, REVIEWER)).thenRefused(OrganizationRejection.NOT_PERMITTED);
        organization().when(remove(ADMIN, REVIEWER)).then(new MemberLeft(ORGANIZATION, REVIEWER.account(), NOW));
    }

    @Test
    void members_and_strangers_show_it_to_nobody() {
        organization().when(remove(TOURNAMENT_ADMIN, MEMBER)).thenRefused(OrganizationRejection.NOT_PERMITTED);
        organization().when(remove(STRANGER, MEMBER)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void a_member_leaves_once() {
        organization().when(leave(MEMBER)).then(GONE);
        organization(GONE).when(leave(MEMBER)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
        organization().when(leave(BOSS)).thenRefused(OrganizationRejection.UNKNOWN_MEMBER);
    }

    private static AddMember add(Actor actor, Actor whom, Permission... permissions) {
        return new AddMember(ORGANIZATION, actor, whom.account(), Permissions.of(permissions), NOW);
    }

    private static ChangePermissions permit(Actor actor, Actor whom, Permission... permissions) {
        return new ChangePermissions(ORGANIZATION, actor, whom.account(), Permissions.of(permissions), NOW);
    }

    private static RemoveMember remove(Actor actor, Actor whom) {
        return new RemoveMember(ORGANIZATION, actor, whom.account(), NOW);
    }

    private static LeaveOrganization leave(Actor actor) {
        return new LeaveOrganization(ORGANIZATION, actor, NOW);
    }
}
