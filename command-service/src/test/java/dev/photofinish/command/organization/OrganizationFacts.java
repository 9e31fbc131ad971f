package dev.photofinish.command.organization;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.command.organization.invitation.InviteSlugs;
import dev.photofinish.command.organization.profile.RoomProfilesInUse;
import dev.photofinish.command.organization.request.OrganizationRequests;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.RoomProfileId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.organization.MemberJoined;
import dev.photofinish.events.organization.OrganizationCreated;
import dev.photofinish.events.organization.OrganizationEvent;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.events.organization.Permission;
import dev.photofinish.events.organization.Permissions;
import dev.photofinish.events.organization.RoomProfile;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** An organization with one member of each kind, and what others know of it. */
final class OrganizationFacts {
    static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    static final OrganizationId ORGANIZATION = new OrganizationId(new UUID(7, 1));
    static final RoomProfileId PROFILE = new RoomProfileId(new UUID(8, 1));
    static final RoomProfileId OTHER_PROFILE = new RoomProfileId(new UUID(8, 2));
    static final OrganizationTerms TERMS = new OrganizationTerms("Weekend Racers", null, true, false, null);

    static final Actor BOSS = new Actor(account(1), Role.ADMIN);
    static final Actor ADMIN = new Actor(account(2), Role.USER);
    static final Actor MEMBER_MANAGER = new Actor(account(3), Role.USER);
    static final Actor TOURNAMENT_ADMIN = new Actor(account(4), Role.USER);
    static final Actor REVIEWER = new Actor(account(5), Role.USER);
    static final Actor MEMBER = new Actor(account(6), Role.USER);
    static final Actor STRANGER = new Actor(account(7), Role.ORGANIZER);

    /** Who waits for as many answers as one may. */
    static final AccountId IMPATIENT = account(8);

    /** Names and slugs that are others'. */
    static final String TAKEN = "taken";

    private OrganizationFacts() {}

    static AccountId account(int number) {
        return new AccountId(new UUID(2, number));
    }

    static MemberJoined joined(Actor member, Permission... permissions) {
        return new MemberJoined(ORGANIZATION, member.account(), Permissions.of(permissions), NOW);
    }

    static RoomProfile profile(String name) {
        return new RoomProfile(name, null, 30, 12, true, false, true, false, true, true, false);
    }

    static Stream<OrganizationEvent> founded() {
        return Stream.of(
                new OrganizationCreated(ORGANIZATION, TERMS, NOW),
                joined(ADMIN, Permission.ADMIN),
                joined(MEMBER_MANAGER, Permission.MEMBER_MANAGER),
                joined(TOURNAMENT_ADMIN, Permission.ASYNC_TOURNAMENT_ADMIN),
                joined(REVIEWER, Permission.ASYNC_REVIEWER),
                joined(MEMBER));
    }

    static AggregateScenario<Organization> organization(OrganizationEvent... since) {
        return nothingYet().given(Stream.concat(founded(), Arrays.stream(since)).toList());
    }

    static AggregateScenario<Organization> nothingYet() {
        return inUse(Set.of());
    }

    static AggregateScenario<Organization> inUse(Set<RoomProfileId> used) {
        return new AggregateScenario<>(Organization.class)
                .with(new FewNames())
                .with((InviteSlugs) (slug, organization) -> !slug.equals(TAKEN))
                .with((OrganizationRequests) account -> account.equals(IMPATIENT))
                .with(new RoomProfilesInUse(List.of(_ -> false, new HashSet<>(used)::contains)));
    }

    private static final class FewNames implements OrganizationNames {
        @Override
        public boolean claim(OrganizationId organization, OrganizationTerms terms) {
            return !terms.name().equals(TAKEN);
        }

        @Override
        public boolean isTaken(String name) {
            return name.equals(TAKEN);
        }

        @Override
        public boolean change(OrganizationId organization, String name) {
            return !name.equals(TAKEN);
        }
    }
}
