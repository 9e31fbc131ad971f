package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER_MANAGER;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.TAKEN;
import static dev.photofinish.command.organization.OrganizationFacts.TERMS;
import static dev.photofinish.command.organization.OrganizationFacts.TOURNAMENT_ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.joined;
import static dev.photofinish.command.organization.OrganizationFacts.nothingYet;
import static dev.photofinish.command.organization.OrganizationFacts.organization;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.editing.ChangeOrganization;
import dev.photofinish.command.organization.editing.TermChange;
import dev.photofinish.command.organization.founding.CreateOrganization;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permission;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FoundingAnOrganizationTest {
    private static final TermChange RENAMED = new TermChange.Name("Night Racers");
    private static final OrganizationTerms NIGHT =
            new OrganizationTerms("Night Racers", "After dark", true, false, null);
    private static final OrganizationChanged BOTH = new OrganizationChanged(
            ORGANIZATION, List.of(OrganizationField.NAME, OrganizationField.DESCRIPTION), NIGHT, NOW);

    @Test
    void whoever_founds_an_organization_is_its_first_member_and_administrator() {
        nothingYet()
                .when(found(BOSS, "Weekend Racers"))
                .then(new OrganizationCreated(ORGANIZATION, TERMS, NOW), joined(BOSS, Permission.ADMIN));
    }

    @Test
    void only_administrators_of_the_platform_found_one() {
        nothingYet().when(found(STRANGER, "Mine")).thenRefused(OrganizationRejection.PLATFORM_ADMINS_ONLY);
    }

    @Test
    void a_name_that_is_taken_founds_none() {
        nothingYet().when(found(BOSS, TAKEN)).thenRefused(OrganizationRejection.NAME_TAKEN);
    }

    @Test
    void its_administrators_and_those_of_the_platform_change_what_it_says_of_itself() {
        for (var actor : List.of(ADMIN, BOSS)) {
            organization()
                    .when(change(actor, RENAMED, new TermChange.Description("After dark")))
                    .then(BOTH);
        }
    }

    @Test
    void the_same_again_changes_nothing() {
        organization(BOTH)
                .when(change(ADMIN, RENAMED, new TermChange.Description("After dark")))
                .thenNothing();
        organization().when(change(ADMIN)).thenNothing();
    }

    @Test
    void a_description_can_be_taken_back() {
        organization(BOTH)
                .when(change(ADMIN, new TermChange.Description(null)))
                .then(new OrganizationChanged(
                        ORGANIZATION,
                        List.of(OrganizationField.DESCRIPTION),
                        new OrganizationTerms("Night Racers", null, true, false, null),
                        NOW));
    }

    @Test
    void live_races_are_for_the_platform_to_allow_and_saying_what_holds_is_no_change() {
        var allowed = new OrganizationChanged(
                ORGANIZATION,
                List.of(OrganizationField.ALLOW_ASYNC_LIVE_RACES),
                new OrganizationTerms("Weekend Racers", null, true, true, null),
                NOW);
        organization().when(change(BOSS, new TermChange.LiveRaces(true))).then(allowed);
        organization()
                .when(change(ADMIN, new TermChange.LiveRaces(true)))
                .thenRefused(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        organization(allowed)
                .when(change(ADMIN, new TermChange.LiveRaces(true)))
                .thenNothing();
    }

    @Test
    void the_rest_is_for_its_administrators_to_say() {
        organization()
                .when(change(ADMIN, new TermChange.Activity(false), new TermChange.AccountAge(30)))
                .then(new OrganizationChanged(
                        ORGANIZATION,
                        List.of(OrganizationField.IS_ACTIVE, OrganizationField.LIVE_RACE_ACCOUNT_AGE_DAYS),
                        new OrganizationTerms("Weekend Racers", null, false, false, 30),
                        NOW));
    }

    @Test
    void an_age_that_an_organization_says_can_be_left_to_the_platform_again() {
        var said = new OrganizationChanged(
                ORGANIZATION,
                List.of(OrganizationField.LIVE_RACE_ACCOUNT_AGE_DAYS),
                new OrganizationTerms("Weekend Racers", null, true, false, 0),
                NOW);
        organization().when(change(ADMIN, new TermChange.AccountAge(0))).then(said);
        organization(said)
                .when(change(ADMIN, new TermChange.AccountAge(null)))
                .then(new OrganizationChanged(
                        ORGANIZATION, List.of(OrganizationField.LIVE_RACE_ACCOUNT_AGE_DAYS), TERMS, NOW));
    }

    @Test
    void a_name_that_is_another_s_is_refused() {
        organization().when(change(ADMIN, new TermChange.Name(TAKEN))).thenRefused(OrganizationRejection.NAME_TAKEN);
    }

    @Test
    void members_may_not_change_it_and_to_strangers_it_is_not_there() {
        Stream.of(MEMBER, MEMBER_MANAGER, TOURNAMENT_ADMIN)
                .forEach(actor ->
                        organization().when(change(actor, RENAMED)).thenRefused(OrganizationRejection.NOT_PERMITTED));
        organization().when(change(STRANGER, RENAMED)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
        nothingYet().when(change(BOSS, RENAMED)).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    private static CreateOrganization found(Actor actor, String name) {
        return new CreateOrganization(ORGANIZATION, actor, name, null, NOW);
    }

    private static ChangeOrganization change(Actor actor, TermChange... changes) {
        return new ChangeOrganization(ORGANIZATION, actor, List.of(changes), NOW);
    }
}
