package dev.photofinish.command.organization;

import static dev.photofinish.command.organization.OrganizationFacts.ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.BOSS;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER;
import static dev.photofinish.command.organization.OrganizationFacts.MEMBER_MANAGER;
import static dev.photofinish.command.organization.OrganizationFacts.NOW;
import static dev.photofinish.command.organization.OrganizationFacts.ORGANIZATION;
import static dev.photofinish.command.organization.OrganizationFacts.OTHER_PROFILE;
import static dev.photofinish.command.organization.OrganizationFacts.PROFILE;
import static dev.photofinish.command.organization.OrganizationFacts.REVIEWER;
import static dev.photofinish.command.organization.OrganizationFacts.STRANGER;
import static dev.photofinish.command.organization.OrganizationFacts.TOURNAMENT_ADMIN;
import static dev.photofinish.command.organization.OrganizationFacts.inUse;
import static dev.photofinish.command.organization.OrganizationFacts.organization;
import static dev.photofinish.command.organization.OrganizationFacts.profile;
import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.profile.AddRoomProfile;
import dev.photofinish.command.organization.profile.ChooseDefaultRoomProfile;
import dev.photofinish.command.organization.profile.RemoveRoomProfile;
import dev.photofinish.command.organization.profile.ReplaceRoomProfile;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.organization.DefaultRoomProfileChosen;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationInviteIssued;
import dev.photofinish.events.organization.RoomProfileRemoved;
import dev.photofinish.events.organization.RoomProfileSaved;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RoomProfilesTest {
    private static final RoomProfileSaved SAVED = saved(PROFILE, "Relaxed");
    private static final DefaultRoomProfileChosen CHOSEN = new DefaultRoomProfileChosen(ORGANIZATION, PROFILE, NOW);

    @Test
    void whoever_manages_tournaments_adds_a_profile() {
        for (var actor : List.of(TOURNAMENT_ADMIN, ADMIN, BOSS)) {
            organization().when(add(actor, "Relaxed", false)).then(SAVED);
        }
        organization().when(add(ADMIN, "Relaxed", true)).then(SAVED, CHOSEN);
    }

    @Test
    void others_touch_none() {
        for (var actor : List.of(MEMBER, REVIEWER, MEMBER_MANAGER)) {
            everythingAskedBy(actor)
                    .forEach(command ->
                            organization(SAVED).when(command).thenRefused(OrganizationRejection.NOT_PERMITTED));
        }
        everythingAskedBy(STRANGER)
                .forEach(command ->
                        organization(SAVED).when(command).thenRefused(OrganizationRejection.UNKNOWN_ORGANIZATION));
    }

    @Test
    void a_name_is_one_profile_s_in_any_case_of_letters() {
        organization(saved(OTHER_PROFILE, "RELAXED"))
                .when(add(ADMIN, "Relaxed", false))
                .thenRefused(OrganizationRejection.PROFILE_NAME_TAKEN);
        organization(SAVED, saved(OTHER_PROFILE, "Strict"))
                .when(replace("strict", null))
                .thenRefused(OrganizationRejection.PROFILE_NAME_TAKEN);
        organization(SAVED).when(replace("RELAXED", null)).then(saved(PROFILE, "RELAXED"));
    }

    @Test
    void there_are_a_hundred_at_most() {
        var many = IntStream.range(0, 100)
                .mapToObj(i -> saved(new RoomProfileId(new UUID(9, i)), "No " + i))
                .toArray(OrganizationEvent[]::new);
        organization(many).when(add(ADMIN, "Relaxed", false)).thenRefused(OrganizationRejection.PROFILES_FULL);
    }

    @Test
    void a_profile_is_replaced_and_by_the_same_again_it_is_not() {
        organization(SAVED).when(replace("Calm", null)).then(saved(PROFILE, "Calm"));
        organization(SAVED).when(replace("Relaxed", null)).thenNothing();
        organization(SAVED).when(replace("Relaxed", false)).thenNothing();
        organization(SAVED, CHOSEN).when(replace("Relaxed", true)).thenNothing();
    }

    @Test
    void a_replacement_may_become_the_default_or_stop_being_it() {
        organization(SAVED).when(replace("Calm", true)).then(saved(PROFILE, "Calm"), CHOSEN);
        organization(SAVED, CHOSEN)
                .when(replace("Relaxed", false))
                .then(new DefaultRoomProfileChosen(ORGANIZATION, null, NOW));
        organization(SAVED, CHOSEN).when(replace("Calm", null)).then(saved(PROFILE, "Calm"));
    }

    @Test
    void rooms_follow_another_profile_and_choosing_it_again_changes_nothing() {
        organization(SAVED).when(choose(ADMIN)).then(CHOSEN);
        organization(SAVED, CHOSEN).when(choose(ADMIN)).thenNothing();
        organization(SAVED, CHOSEN, new DefaultRoomProfileChosen(ORGANIZATION, OTHER_PROFILE, NOW))
                .when(choose(ADMIN))
                .then(CHOSEN);
    }

    @Test
    void a_profile_goes_once_unless_something_holds_on_to_it() {
        var removed = new RoomProfileRemoved(ORGANIZATION, PROFILE, NOW);
        organization(SAVED).when(remove(ADMIN)).then(removed);
        organization(SAVED, removed).when(remove(ADMIN)).thenRefused(OrganizationRejection.UNKNOWN_PROFILE);
        inUse(Set.of(PROFILE))
                .given(Stream.concat(OrganizationFacts.founded(), Stream.of(SAVED))
                        .toList())
                .when(remove(ADMIN))
                .thenRefused(OrganizationRejection.PROFILE_IN_USE);
    }

    @Test
    void the_default_that_goes_leaves_none() {
        organization(SAVED, CHOSEN, new RoomProfileRemoved(ORGANIZATION, PROFILE, NOW), SAVED)
                .when(choose(ADMIN))
                .then(CHOSEN);
    }

    @Test
    void what_is_not_there_is_neither_replaced_nor_chosen() {
        organization().when(replace("Calm", null)).thenRefused(OrganizationRejection.UNKNOWN_PROFILE);
        organization().when(choose(ADMIN)).thenRefused(OrganizationRejection.UNKNOWN_PROFILE);
    }

    @Test
    void what_is_kept_of_an_organization_is_all_of_it() {
        var organization = new Organization();
        OrganizationFacts.founded().forEach(organization::on);
        organization.on(SAVED);
        organization.on(CHOSEN);
        organization.on(new OrganizationInviteIssued(ORGANIZATION, "spring", 3, NOW, NOW));
        assertThat(SnapshotRoundTrip.of(organization))
                .usingRecursiveComparison()
                .isEqualTo(organization);
    }

    private static Stream<Object> everythingAskedBy(Actor actor) {
        return Stream.of(
                add(actor, "Another", false),
                new ReplaceRoomProfile(ORGANIZATION, actor, PROFILE, profile("Calm"), null, NOW),
                choose(actor),
                remove(actor));
    }

    private static RoomProfileSaved saved(RoomProfileId id, String name) {
        return new RoomProfileSaved(ORGANIZATION, id, profile(name), NOW);
    }

    private static AddRoomProfile add(Actor actor, String name, boolean isDefault) {
        return new AddRoomProfile(ORGANIZATION, actor, PROFILE, profile(name), isDefault, NOW);
    }

    private static ReplaceRoomProfile replace(String name, @Nullable Boolean isDefault) {
        return new ReplaceRoomProfile(ORGANIZATION, ADMIN, PROFILE, profile(name), isDefault, NOW);
    }

    private static ChooseDefaultRoomProfile choose(Actor actor) {
        return new ChooseDefaultRoomProfile(ORGANIZATION, actor, PROFILE, NOW);
    }

    private static RemoveRoomProfile remove(Actor actor) {
        return new RemoveRoomProfile(ORGANIZATION, actor, PROFILE, NOW);
    }
}
