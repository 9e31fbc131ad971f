package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.IMPATIENT;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.TAKEN;
import static dev.photofinish.command.organization.OrganizationFacts.TERMS;
import static dev.photofinish.command.organization.OrganizationFacts.joined;
import static dev.photofinish.command.organization.OrganizationFacts.nothingYet;
import static dev.photofinish.command.organization.OrganizationFacts.organization;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.CommandRefusal;
import dev.photofinish.command.organization.editing.ChangeOrganization;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.request.ApproveOrganization;
import dev.photofinish.command.organization.request.RejectOrganization;
import dev.photofinish.command.organization.request.RequestOrganization;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationRequestApproved;
import dev.photofinish.events.organization.OrganizationRequestRejected;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.events.organization.Permission;
import java.util.List;
import org.junit.jupiter.api.Test;

class AskingForAnOrganizationTest {
    private static final OrganizationRequested ASKED = asked("Weekend Racers");
    private static final OrganizationRequestRejected NO =
            new OrganizationRequestRejected(ORGANIZATION, "not yet", BOSS.account(), NOW);

    @Test
    void anybody_asks_and_the_name_is_not_kept_for_them() {
        nothingYet().when(ask(STRANGER.account(), "Weekend Racers")).then(ASKED);
        nothingYet().when(ask(STRANGER.account(), TAKEN)).thenRefused(OrganizationRejection.NAME_TAKEN);
    }

    @Test
    void whoever_waits_for_too_many_answers_asks_for_no_more() {
        nothingYet().when(ask(IMPATIENT, "Another")).thenRefused(OrganizationRejection.REQUESTS_WAITING);
    }

    @Test
    void what_is_approved_is_founded_with_who_asked_as_its_administrator() {
        nothingYet()
                .given(List.of(ASKED))
                .when(approve(BOSS))
                .then(
                        new OrganizationRequestApproved(ORGANIZATION, "welcome", BOSS.account(), NOW),
                        new OrganizationCreated(ORGANIZATION, TERMS, NOW),
                        joined(STRANGER, Permission.ADMIN));
    }

    @Test
    void a_name_that_was_taken_meanwhile_founds_nothing_and_the_request_waits_on() {
        nothingYet().given(List.of(asked(TAKEN))).when(approve(BOSS)).thenRefused(OrganizationRejection.NAME_TAKEN);
        nothingYet().given(List.of(asked(TAKEN))).when(reject(BOSS)).then(NO);
    }

    @Test
    void an_answer_is_given_once() {
        var approved = new OrganizationRequestApproved(ORGANIZATION, null, BOSS.account(), NOW);
        for (var answer : List.of(approve(BOSS), reject(BOSS))) {
            refused(OrganizationRejection.REQUEST_ANSWERED, answer, ASKED, NO);
            refused(
                    OrganizationRejection.REQUEST_ANSWERED,
                    answer,
                    ASKED,
                    approved,
                    new OrganizationCreated(ORGANIZATION, TERMS, NOW));
        }
    }

    @Test
    void only_administrators_of_the_platform_answer_and_only_what_was_asked() {
        for (var answer : List.of(approve(ADMIN), reject(STRANGER))) {
            refused(OrganizationRejection.PLATFORM_ADMINS_ONLY, answer, ASKED);
        }
        organization().when(approve(BOSS)).thenRefused(OrganizationRejection.UNKNOWN_REQUEST);
        nothingYet().when(reject(BOSS)).thenRefused(OrganizationRejection.UNKNOWN_REQUEST);
    }

    @Test
    void what_is_only_asked_for_is_no_organization() {
        refused(
                OrganizationRejection.UNKNOWN_ORGANIZATION,
                new ChangeOrganization(ORGANIZATION, BOSS, List.of(), NOW),
                ASKED);
    }

    private static void refused(CommandRefusal reason, Object command, Object... before) {
        nothingYet().given(List.of(before)).when(command).thenRefused(reason);
    }

    private static OrganizationRequested asked(String name) {
        return new OrganizationRequested(ORGANIZATION, name, null, STRANGER.account(), NOW);
    }

    private static RequestOrganization ask(AccountId account, String name) {
        return new RequestOrganization(ORGANIZATION, account, name, null, NOW);
    }

    private static Object approve(Actor actor) {
        return new ApproveOrganization(ORGANIZATION, actor, "welcome", NOW);
    }

    private static Object reject(Actor actor) {
        return new RejectOrganization(ORGANIZATION, actor, "not yet", NOW);
    }
}
