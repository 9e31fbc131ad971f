package dev.photofinish.command.account;

import static org.assertj.core.api.Assertions.assertThat;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.SnapshotRoundTrip;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.preference.ChangeOverlay;
import dev.photofinish.command.account.preference.ChooseLocale;
import dev.photofinish.command.account.role.AssignRole;
import dev.photofinish.command.account.role.ChangeRole;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import dev.photofinish.live.Locales;
import java.time.Instant;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class AccountTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final AccountId ADA = new AccountId(new UUID(2, 1));
    private static final Actor BOSS = new Actor(new AccountId(new UUID(2, 2)), Role.ADMIN);
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
        ada().when(new ChangeRole(ADA, Role.ADMIN, NOW)).then(new AccountRoleChanged(ADA, Role.ADMIN, NOW));
    }

    @Test
    void the_same_role_again_changes_nothing() {
        ada(new AccountRoleChanged(ADA, Role.ADMIN, NOW))
                .when(new ChangeRole(ADA, Role.ADMIN, NOW))
                .thenNothing();
    }

    @Test
    void an_admin_makes_an_organizer_and_unmakes_one() {
        ada().when(assign(Role.ORGANIZER)).then(new AccountRoleChanged(ADA, Role.ORGANIZER, NOW));
        ada(new AccountRoleChanged(ADA, Role.ORGANIZER, NOW))
                .when(assign(Role.USER))
                .then(new AccountRoleChanged(ADA, Role.USER, NOW));
    }

    @Test
    void an_admin_who_assigns_the_present_role_changes_nothing() {
        ada().when(assign(Role.USER)).thenNothing();
    }

    @ParameterizedTest
    @EnumSource(names = {"USER", "ORGANIZER"})
    void whoever_is_no_admin_assigns_no_role(Role role) {
        var actor = new Actor(ADA, role);
        ada().when(new AssignRole(ADA, actor, Role.ORGANIZER, NOW)).thenRefused(AccountRejection.ADMINS_ONLY);
    }

    @Test
    void nobody_is_made_an_admin_or_stops_being_one_by_another_admin_s_word() {
        ada().when(assign(Role.ADMIN)).thenRefused(AccountRejection.ROLE_NOT_ASSIGNABLE);
        ada(new AccountRoleChanged(ADA, Role.ADMIN, NOW))
                .when(assign(Role.USER))
                .thenRefused(AccountRejection.IS_AN_ADMIN);
    }

    @Test
    void an_account_nobody_has_gets_no_role() {
        account(true).when(assign(Role.ORGANIZER)).thenRefused(AccountRejection.UNKNOWN_USER);
    }

    @Test
    void a_new_name_or_face_is_taken_on_and_the_same_again_changes_nothing() {
        var rename = new RenameAccount(ADA, "Ada L.", "https://example.org/ada.png", NOW);
        var renamed = new AccountRenamed(ADA, "Ada L.", "https://example.org/ada.png", NOW);
        ada().when(rename).then(renamed);
        ada(renamed).when(rename).thenNothing();
        ada().when(new RenameAccount(ADA, "Ada", null, NOW)).thenNothing();
    }

    @Test
    void a_language_that_is_there_can_be_chosen_and_chosen_again_changes_nothing() {
        ada().when(new ChooseLocale(ADA, "fr", NOW)).then(new LocaleChosen(ADA, "fr", NOW));
        ada(new LocaleChosen(ADA, "fr", NOW))
                .when(new ChooseLocale(ADA, "fr", NOW))
                .thenNothing();
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "FR", "", "fr "})
    void a_language_that_is_not_there_cannot(String locale) {
        ada().when(new ChooseLocale(ADA, locale, NOW)).thenRefused(AccountRejection.UNKNOWN_LOCALE);
    }

    @ParameterizedTest
    @ValueSource(doubles = {8.0, 18.5, 72.0})
    void the_overlay_takes_any_size_that_can_be_read(double size) {
        ada().when(overlay(size)).then(new OverlaySettingsChanged(ADA, new OverlaySettings(size), NOW));
    }

    @ParameterizedTest
    @ValueSource(doubles = {7.999, 72.001, 0, -18, Double.NaN, Double.POSITIVE_INFINITY})
    void and_no_other(double size) {
        ada().when(overlay(size)).thenRefused(AccountRejection.FONT_SIZE);
    }

    @Test
    void what_is_not_said_about_the_overlay_stays() {
        ada(new OverlaySettingsChanged(ADA, new OverlaySettings(20.0), NOW))
                .when(overlay(null))
                .thenNothing();
        ada(new OverlaySettingsChanged(ADA, new OverlaySettings(20.0), NOW))
                .when(overlay(20.0))
                .thenNothing();
    }

    @Test
    void an_account_comes_back_as_it_was() {
        var account = new Account();
        everythingThatHappened().forEach(account::on);
        assertThat(SnapshotRoundTrip.of(account)).usingRecursiveComparison().isEqualTo(account);
    }

    private static Stream<AccountEvent> everythingThatHappened() {
        return Stream.of(
                REGISTERED,
                new AccountRoleChanged(ADA, Role.ORGANIZER, NOW),
                new AccountRenamed(ADA, "Ada L.", "https://example.org/ada.png", NOW),
                new TwitchLinked(ADA, "141981764", NOW),
                new LoginChanged(ADA, "ada_l", NOW),
                new LocaleChosen(ADA, "fr", NOW),
                new OverlaySettingsChanged(ADA, new OverlaySettings(20.0), NOW));
    }

    private static AssignRole assign(Role role) {
        return new AssignRole(ADA, BOSS, role, NOW);
    }

    private static ChangeOverlay overlay(@Nullable Double size) {
        return new ChangeOverlay(ADA, new OverlaySettings(size), NOW);
    }

    private static AggregateScenario<Account> ada(AccountEvent... since) {
        return account(true)
                .given(Stream.concat(Stream.of(REGISTERED), Arrays.stream(since))
                        .toList());
    }

    private static AggregateScenario<Account> account(boolean loginIsFree) {
        return new AggregateScenario<>(Account.class)
                .with((Logins) command -> loginIsFree)
                .with((Locales) () -> Set.of("en", "fr"));
    }
}
