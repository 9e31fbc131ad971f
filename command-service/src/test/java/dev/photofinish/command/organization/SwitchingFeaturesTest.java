package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.nothingYet;
import static dev.photofinish.command.organization.OrganizationFacts.organization;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.editing.SwitchFeature;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.events.organization.OrganizationChanged;
import dev.photofinish.events.organization.OrganizationFeature;
import dev.photofinish.events.organization.OrganizationFeatureSwitched;
import dev.photofinish.events.organization.OrganizationField;
import dev.photofinish.events.organization.OrganizationTerms;
import java.util.List;
import org.junit.jupiter.api.Test;

class SwitchingFeaturesTest {
    private static final OrganizationFeatureSwitched OFF = switched(false);

    @Test
    void who_switched_a_feature_and_when_is_part_of_what_happened() {
        organization()
                .when(change(BOSS, OrganizationFeature.RACETIME_BOT, false))
                .then(OFF);
        organization(OFF)
                .when(change(BOSS, OrganizationFeature.RACETIME_BOT, true))
                .then(switched(true));
    }

    @Test
    void saying_it_again_changes_nothing_but_saying_it_first_does() {
        organization(OFF)
                .when(change(BOSS, OrganizationFeature.RACETIME_BOT, false))
                .thenNothing();
        organization(OFF, switched(true))
                .when(change(BOSS, OrganizationFeature.RACETIME_BOT, true))
                .thenNothing();
    }

    @Test
    void live_races_are_the_same_switch_as_in_the_terms() {
        var allowed = new OrganizationChanged(
                ORGANIZATION,
                List.of(OrganizationField.ALLOW_ASYNC_LIVE_RACES),
                new OrganizationTerms("Weekend Racers", null, true, true, null),
                NOW);
        organization().when(change(BOSS, OrganizationFeature.LIVE_RACES, true)).then(allowed);
        organization(allowed)
                .when(change(BOSS, OrganizationFeature.LIVE_RACES, true))
                .thenNothing();
    }

    @Test
    void it_takes_an_administrator_of_the_platform() {
        for (var feature : OrganizationFeature.values()) {
            organization().when(change(ADMIN, feature, true)).thenRefused(OrganizationRejection.PLATFORM_ADMINS_ONLY);
        }
        organization()
                .when(change(STRANGER, OrganizationFeature.LIVE_RACES, true))
                .thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
        nothingYet()
                .when(change(BOSS, OrganizationFeature.LIVE_RACES, true))
                .thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    private static SwitchFeature change(Actor actor, OrganizationFeature feature, boolean enabled) {
        return new SwitchFeature(ORGANIZATION, actor, feature, enabled, NOW);
    }

    private static OrganizationFeatureSwitched switched(boolean enabled) {
        return new OrganizationFeatureSwitched(
                ORGANIZATION, OrganizationFeature.RACETIME_BOT, enabled, BOSS.account(), NOW);
    }
}
