package dev.photofinish.command.account.twitch;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Twitch says who somebody is: they get an account, or theirs follows what has changed (rest-api §4).
 *
 * @param role to have from now on; null = as it is, a user when new (better L5)
 * @param locale what they read when they have chosen nothing yet, one there are texts in; null = not known
 */
public record SignInWithTwitch(
        @TargetAggregateIdentifier AccountId accountId,
        TwitchProfile profile,
        @Nullable Role role,
        @Nullable String locale,
        Instant at) {
    /** Refused when the login or the person at Twitch is another account's, even by a heartbeat. */
    public Decision<AccountEvent> decide(AccountState account, TwitchAccounts accounts) {
        return account.registered() ? refresh(account, accounts) : register(accounts);
    }

    /** What a new account may do. */
    public Role firstRole() {
        return role == null ? Role.USER : role;
    }

    private Decision<AccountEvent> register(TwitchAccounts accounts) {
        if (!accounts.register(this)) {
            return refuse(AccountRejection.LOGIN_TAKEN);
        }
        List<AccountEvent> events = new ArrayList<>();
        events.add(new AccountRegistered(
                accountId, profile.login(), profile.displayName(), profile.avatarUrl(), firstRole(), at));
        events.add(new TwitchLinked(accountId, profile.id(), at));
        language(null).ifPresent(events::add);
        return accept(events);
    }

    private Decision<AccountEvent> refresh(AccountState account, TwitchAccounts accounts) {
        List<AccountEvent> events = new ArrayList<>();
        if (!profile.id().equals(account.twitchId())) {
            if (account.twitchId() != null || !accounts.link(accountId, profile.id())) {
                return refuse(AccountRejection.LOGIN_TAKEN);
            }
            events.add(new TwitchLinked(accountId, profile.id(), at));
        }
        if (!profile.login().equals(account.login())) {
            if (!accounts.rename(accountId, profile.login())) {
                return refuse(AccountRejection.LOGIN_TAKEN);
            }
            events.add(new LoginChanged(accountId, profile.login(), at));
        }
        looks(account).ifPresent(events::add);
        rights(account).ifPresent(events::add);
        language(account.locale()).ifPresent(events::add);
        return accept(events);
    }

    private Optional<AccountEvent> looks(AccountState account) {
        boolean same = Objects.equals(profile.displayName(), account.displayName())
                && Objects.equals(profile.avatarUrl(), account.avatarUrl());
        return same
                ? Optional.empty()
                : Optional.of(new AccountRenamed(accountId, profile.displayName(), profile.avatarUrl(), at));
    }

    private Optional<AccountEvent> rights(AccountState account) {
        return role == null || role == account.role()
                ? Optional.empty()
                : Optional.of(new AccountRoleChanged(accountId, role, at));
    }

    private Optional<AccountEvent> language(@Nullable String chosen) {
        return chosen != null || locale == null
                ? Optional.empty()
                : Optional.of(new LocaleChosen(accountId, locale, at));
    }
}
