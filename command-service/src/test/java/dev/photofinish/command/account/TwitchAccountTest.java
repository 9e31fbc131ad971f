package dev.photofinish.command.account;

import dev.photofinish.command.AggregateScenario;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.twitch.GiveUpLogin;
import dev.photofinish.command.account.twitch.SignInWithTwitch;
import dev.photofinish.command.account.twitch.TwitchAccounts;
import dev.photofinish.command.account.twitch.TwitchProfile;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TwitchAccountTest {
    private static final Instant NOW = Instant.parse("2030-01-05T18:00:00Z");
    private static final AccountId ADA = new AccountId(UUID.fromString("44444444-4444-4444-8444-444444444444"));
    private static final String FACE = "https://static-cdn.jtvnw.net/ada.png";
    private static final TwitchProfile PROFILE = new TwitchProfile("7", "ada", "Ada", FACE);
    private static final AccountRegistered REGISTERED = new AccountRegistered(ADA, "ada", "Ada", FACE, Role.USER, NOW);
    private static final TwitchLinked LINKED = new TwitchLinked(ADA, "7", NOW);

    @Test
    void whoever_is_new_gets_an_account_in_the_language_of_their_browser() {
        nobody(true).when(signIn(PROFILE, null, "fr")).then(REGISTERED, LINKED, new LocaleChosen(ADA, "fr", NOW));
        nobody(true).when(signIn(PROFILE, null, null)).then(REGISTERED, LINKED);
    }

    @Test
    void a_login_or_a_person_that_is_another_account_s_gets_none() {
        nobody(false).when(signIn(PROFILE, null, null)).thenRefused(AccountRejection.LOGIN_TAKEN);
    }

    @Test
    void whoever_comes_back_unchanged_changes_nothing() {
        ada(true, new LocaleChosen(ADA, "en", NOW))
                .when(signIn(PROFILE, null, "fr"))
                .thenNothing();
    }

    @Test
    void whoever_comes_back_changed_is_shown_so() {
        ada(true)
                .when(signIn(new TwitchProfile("7", "ada_l", "Ada L.", null), Role.ADMIN, "fr"))
                .then(
                        new LoginChanged(ADA, "ada_l", NOW),
                        new AccountRenamed(ADA, "Ada L.", null, NOW),
                        new AccountRoleChanged(ADA, Role.ADMIN, NOW),
                        new LocaleChosen(ADA, "fr", NOW));
    }

    @Test
    void an_account_nobody_of_Twitch_has_is_taken_over_by_who_goes_by_its_login() {
        given(true, List.of(REGISTERED)).when(signIn(PROFILE, null, null)).then(LINKED);
        given(false, List.of(REGISTERED)).when(signIn(PROFILE, null, null)).thenRefused(AccountRejection.LOGIN_TAKEN);
    }

    @Test
    void an_account_of_somebody_else_at_Twitch_never_is() {
        ada(true)
                .when(signIn(new TwitchProfile("8", "ada", "Ada", FACE), null, null))
                .thenRefused(AccountRejection.LOGIN_TAKEN);
    }

    @Test
    void a_new_login_that_somebody_else_has_is_refused() {
        ada(false)
                .when(signIn(new TwitchProfile("7", "ada_l", "Ada", FACE), null, null))
                .thenRefused(AccountRejection.LOGIN_TAKEN);
    }

    @Test
    void a_login_that_moved_on_leaves_a_stand_in_behind_and_only_once() {
        var gone = new LoginChanged(ADA, "ada~444444444444", NOW);
        ada(true).when(new GiveUpLogin(ADA, "ada", NOW)).then(gone);
        ada(true, gone).when(new GiveUpLogin(ADA, "ada", NOW)).thenNothing();
        ada(true, gone).when(signIn(PROFILE, null, null)).then(new LoginChanged(ADA, "ada", NOW));
    }

    private static SignInWithTwitch signIn(TwitchProfile profile, @Nullable Role role, @Nullable String locale) {
        return new SignInWithTwitch(ADA, profile, role, locale, NOW);
    }

    private static AggregateScenario<Account> nobody(boolean free) {
        return given(free, List.of());
    }

    private static AggregateScenario<Account> ada(boolean free, AccountEvent... since) {
        return given(
                free,
                Stream.concat(Stream.of(REGISTERED, LINKED), Arrays.stream(since))
                        .toList());
    }

    private static AggregateScenario<Account> given(boolean free, List<AccountEvent> facts) {
        return new AggregateScenario<>(Account.class).with(new Claims(free)).given(facts);
    }

    /** All are granted, or none. */
    private record Claims(boolean free) implements TwitchAccounts {
        @Override
        public boolean register(SignInWithTwitch command) {
            return free;
        }

        @Override
        public boolean link(AccountId account, String twitchId) {
            return free;
        }

        @Override
        public boolean rename(AccountId account, String login) {
            return free;
        }
    }
}
