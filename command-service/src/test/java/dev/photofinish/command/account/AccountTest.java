package dev.photofinish.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class AccountTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final RegisterAccount REGISTER = new RegisterAccount(ADA, "ada", "Ada", null, Role.USER, NOW);
    private static final AccountRegistered REGISTERED = new AccountRegistered(ADA, "ada", "Ada", null, Role.USER, NOW);

    @Test
    void a_free_login_makes_an_account() {
        account(true).when(REGISTER).then(REGISTERED);
    }

    @Test
    void a_login_that_is_taken_makes_none() {
        account(false).when(REGISTER).thenRefused(AccountRejection.LOGIN_TAKEN);
    }

    @Test
    void a_role_changes() {
        account(true)
                .given(List.of(REGISTERED))
                .when(new ChangeRole(ADA, Role.ADMIN, NOW))
                .then(new AccountRoleChanged(ADA, Role.ADMIN, NOW));
    }

    @Test
    void the_same_role_again_changes_nothing() {
        account(true)
                .given(List.of(REGISTERED, new AccountRoleChanged(ADA, Role.ADMIN, NOW)))
                .when(new ChangeRole(ADA, Role.ADMIN, NOW))
                .thenNothing();
    }

    @Test
    void an_account_comes_back_as_it_was() {
        var account = new Account();
        account.on(REGISTERED);
        account.on(new AccountRoleChanged(ADA, Role.ORGANIZER, NOW));
        assertThat(SnapshotRoundTrip.of(account)).usingRecursiveComparison().isEqualTo(account);
    }

    private static AggregateScenario<Account> account(boolean loginIsFree) {
        return new AggregateScenario<>(Account.class).with((Logins) command -> loginIsFree);
    }
}
