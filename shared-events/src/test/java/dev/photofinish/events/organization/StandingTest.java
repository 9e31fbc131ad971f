package dev.photofinish.events.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StandingTest {
    @ParameterizedTest
    @CsvSource({
        "ADMIN, true, true, true, true",
        "TOURNAMENT_MANAGER, false, true, true, false",
        "ASYNC_TOURNAMENT_ADMIN, false, true, true, false",
        "ASYNC_REVIEWER, false, false, true, false",
        "MEMBER_MANAGER, false, false, false, true",
        "SCHEDULE_MANAGER, false, false, false, false",
        "MODERATOR, false, false, false, false"
    })
    void eachPermissionIsWorthWhatTheTableSays(
            Permission permission, boolean admin, boolean tournaments, boolean reviews, boolean members) {
        var standing = Standing.member(Permissions.of(permission), false);

        assertThat(standing.isAdmin()).isEqualTo(admin);
        assertThat(standing.mayManageTournaments()).isEqualTo(tournaments);
        assertThat(standing.mayReview()).isEqualTo(reviews);
        assertThat(standing.mayManageMembers()).isEqualTo(members);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anAdministratorOfThePlatformMayEverythingAndWhoeverElseIsNoMemberSeesNothing(boolean admin) {
        var outsider = Standing.outsider(admin);

        assertThat(outsider.isMember()).isFalse();
        assertThat(List.of(
                        outsider.seesInside(),
                        outsider.isAdmin(),
                        outsider.mayManageTournaments(),
                        outsider.mayReview(),
                        outsider.mayManageMembers()))
                .containsOnly(admin);
    }

    @Test
    void permissionsAreTheSameInWhateverOrderAndHoweverOftenTheyAreNamed() {
        var named = new Permissions(List.of(Permission.MODERATOR, Permission.ADMIN, Permission.MODERATOR));

        assertThat(named).isEqualTo(Permissions.of(Permission.ADMIN, Permission.MODERATOR));
        assertThat(Permissions.NONE.isEmpty()).isTrue();
    }
}
