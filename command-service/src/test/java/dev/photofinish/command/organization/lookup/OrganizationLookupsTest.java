package dev.photofinish.command.organization.lookup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.edge.CommandServer;
import dev.photofinish.command.organization.editing.ChangeOrganization;
import dev.photofinish.command.organization.editing.TermChange;
import dev.photofinish.command.organization.founding.CreateOrganization;
import dev.photofinish.command.organization.invitation.IssueOrganizationInvite;
import dev.photofinish.command.organization.invitation.RevokeOrganizationInvite;
import dev.photofinish.command.organization.membership.AddMember;
import dev.photofinish.command.organization.membership.ChangePermissions;
import dev.photofinish.command.organization.membership.RemoveMember;
import dev.photofinish.command.organization.model.OrganizationRejection;
import dev.photofinish.command.organization.profile.AddRoomProfile;
import dev.photofinish.command.organization.profile.ChooseDefaultRoomProfile;
import dev.photofinish.command.organization.profile.RemoveRoomProfile;
import dev.photofinish.command.organization.request.ApproveOrganization;
import dev.photofinish.command.organization.request.RequestOrganization;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.events.organization.RoomProfile;
import dev.photofinish.events.organization.Standing;
import dev.photofinish.store.Commands;
import dev.photofinish.store.Refusal;
import dev.photofinish.store.RefusedException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The look-ups as other features ask them, over the real database. */
class OrganizationLookupsTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");

    private final CommandServer server = CommandServer.shared();
    private final Memberships memberships = server.bean(Memberships.class);
    private final RoomProfiles profiles = server.bean(RoomProfiles.class);
    private final OrganizationLookups organizations = server.bean(OrganizationLookups.class);

    private final OrganizationId organization = new OrganizationId(UUID.randomUUID());
    private final Actor boss = new Actor(new AccountId(UUID.randomUUID()), Role.ADMIN);
    private final Actor ada = new Actor(new AccountId(UUID.randomUUID()), Role.USER);
    private final RoomProfileId calm = new RoomProfileId(UUID.randomUUID());
    private final RoomProfileId strict = new RoomProfileId(UUID.randomUUID());

    @BeforeEach
    void anOrganization() {
        send(new CreateOrganization(organization, boss, "Looked up " + organization, null, NOW));
    }

    @Test
    void a_member_may_what_their_permissions_say_until_they_are_removed() {
        send(new AddMember(organization, boss, ada.account(), Permissions.of(Permission.ASYNC_REVIEWER), NOW));
        assertThat(memberships.require(organization, ada, Standing::mayReview).isMember())
                .isTrue();
        refused(ada, Standing::mayManageTournaments, OrganizationRejection.NOT_PERMITTED);

        var more = Permissions.of(Permission.ASYNC_TOURNAMENT_ADMIN);
        send(new ChangePermissions(organization, boss, ada.account(), more, NOW));
        assertThat(memberships
                        .require(organization, ada, Standing::mayManageTournaments)
                        .permissions())
                .isEqualTo(more);

        send(new RemoveMember(organization, boss, ada.account(), NOW));
        refused(ada, Standing::seesInside, OrganizationRejection.UNKNOWN_ORGANIZATION);
    }

    @Test
    void an_administrator_of_the_platform_may_everything_where_there_is_an_organization() {
        var other = new Actor(new AccountId(UUID.randomUUID()), Role.ADMIN);

        assertThat(memberships.of(organization, other)).contains(Standing.outsider(true));
        assertThat(memberships.of(organization, boss).map(Standing::isMember)).contains(true);
        assertThat(memberships.of(new OrganizationId(UUID.randomUUID()), other)).isEmpty();
    }

    @Test
    void settings_are_those_of_the_last_change() {
        var changes = List.of(new TermChange.LiveRaces(true), new TermChange.AccountAge(30));
        send(new ChangeOrganization(organization, boss, List.copyOf(changes), NOW));

        var row = organizations.byId(organization).orElseThrow();

        assertThat(row.isActive()).isTrue();
        assertThat(row.allowAsyncLiveRaces()).isTrue();
        assertThat(row.liveRaceAccountAgeDays()).isEqualTo(30);
    }

    @Test
    void what_was_asked_for_too_often_waits_for_an_answer_and_is_founded_with_its_id() {
        var asked = Stream.generate(() -> new OrganizationId(UUID.randomUUID()))
                .limit(3)
                .toList();
        asked.forEach(one -> send(one, new RequestOrganization(one, ada.account(), "Asked " + one, null, NOW)));
        var another = new OrganizationId(UUID.randomUUID());
        var more = new RequestOrganization(another, ada.account(), "Asked " + another, null, NOW);
        assertThat(refusalOf(another, more)).isEqualTo(OrganizationRejection.REQUESTS_WAITING);
        assertThat(server.bean(RequestMoments.class).since(ada.account(), NOW.minusSeconds(1)))
                .containsExactly(NOW, NOW, NOW);

        var first = asked.getFirst();
        send(first, new ApproveOrganization(first, boss, null, NOW));
        assertThat(memberships.of(first, ada).map(Standing::isAdmin)).contains(true);
        assertThat(refusalOf(first, new ApproveOrganization(first, boss, null, NOW)))
                .isEqualTo(OrganizationRejection.REQUEST_ANSWERED);
        send(another, more);
    }

    @Test
    void a_name_that_went_to_somebody_else_meanwhile_refuses_the_answer() {
        var asked = new OrganizationId(UUID.randomUUID());
        var rival = new OrganizationId(UUID.randomUUID());
        send(asked, new RequestOrganization(asked, ada.account(), "Wanted " + asked, null, NOW));
        send(rival, new CreateOrganization(rival, boss, "wanted " + asked, null, NOW));

        assertThat(refusalOf(asked, new ApproveOrganization(asked, boss, null, NOW)))
                .isEqualTo(OrganizationRejection.NAME_TAKEN);
        assertThat(organizations.byId(asked)).isEmpty();
    }

    @Test
    void a_name_is_free_again_only_when_its_organization_goes_by_another() {
        var name = "Looked up " + organization;
        var second = new OrganizationId(UUID.randomUUID());
        assertThat(refusalOf(new CreateOrganization(second, boss, name.toUpperCase(Locale.ROOT), null, NOW)))
                .isEqualTo(OrganizationRejection.NAME_TAKEN);

        send(new ChangeOrganization(organization, boss, List.of(new TermChange.Name("Renamed " + organization)), NOW));

        server.bean(Commands.class)
                .send(second, new CreateOrganization(second, boss, name, null, NOW), boss.account())
                .join();
        assertThat(organizations.byId(second)).isPresent();
    }

    @Test
    void a_link_leads_to_its_organization_even_when_it_is_revoked() {
        var slug = "link-" + organization;
        send(new IssueOrganizationInvite(organization, boss, slug, null, null, NOW));
        send(new RevokeOrganizationInvite(organization, boss, slug, NOW));

        assertThat(organizations.byInvite(slug)).contains(organization);
        assertThat(organizations.byInvite("no-" + slug)).isEmpty();
        assertThat(refusalOf(new IssueOrganizationInvite(organization, boss, slug, null, null, NOW)))
                .isEqualTo(OrganizationRejection.SLUG_TAKEN);
    }

    @Test
    void a_room_follows_the_nearest_profile_that_is_still_there() {
        var gone = new RoomProfileId(UUID.randomUUID());
        assertThat(profiles.effective(organization, List.of(gone))).isEqualTo(RoomProfile.STANDARD);

        send(new AddRoomProfile(organization, boss, calm, named("Calm"), true, NOW));
        send(new AddRoomProfile(organization, boss, strict, named("Strict"), false, NOW));
        assertThat(profiles.effective(organization, List.of())).isEqualTo(named("Calm"));
        assertThat(profiles.effective(organization, List.of(gone, strict))).isEqualTo(named("Strict"));
        assertThat(profiles.effective(organization, List.of(strict, calm))).isEqualTo(named("Strict"));
        assertThat(profiles.effective(organization, List.of(calm, strict))).isEqualTo(named("Calm"));

        send(new ChooseDefaultRoomProfile(organization, boss, strict, NOW));
        send(new RemoveRoomProfile(organization, boss, calm, NOW));
        assertThat(profiles.effective(organization, List.of(calm))).isEqualTo(named("Strict"));
    }

    @Test
    void a_profile_is_its_organization_s_and_no_other_s() {
        send(new AddRoomProfile(organization, boss, calm, named("Calm"), true, NOW));
        var other = new OrganizationId(UUID.randomUUID());

        assertThat(profiles.has(organization, calm)).isTrue();
        assertThat(profiles.has(other, calm)).isFalse();
        assertThat(profiles.effective(other, List.of(calm))).isEqualTo(RoomProfile.STANDARD);
    }

    private void refused(Actor actor, Predicate<Standing> right, Refusal reason) {
        assertThatExceptionOfType(RefusedException.class)
                .isThrownBy(() -> memberships.require(organization, actor, right))
                .extracting(RefusedException::refusal)
                .isEqualTo(reason);
    }

    private Refusal refusalOf(Object command) {
        return refusalOf(organization, command);
    }

    private Refusal refusalOf(OrganizationId to, Object command) {
        try {
            send(to, command);
        } catch (CompletionException failed) {
            if (failed.getCause() instanceof RefusedException refused) {
                return refused.refusal();
            }
            throw failed;
        }
        throw new AssertionError("not refused: " + command);
    }

    private void send(Object command) {
        send(organization, command);
    }

    private void send(OrganizationId to, Object command) {
        server.bean(Commands.class).send(to, command, boss.account()).join();
    }

    private static RoomProfile named(String name) {
        return new RoomProfile(name, null, 30, 12, true, false, true, false, true, true, false);
    }
}
