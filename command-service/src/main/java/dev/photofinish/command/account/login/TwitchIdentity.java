package dev.photofinish.command.account.login;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.twitch.GiveUpLogin;
import dev.photofinish.command.account.twitch.SignInWithTwitch;
import dev.photofinish.command.account.twitch.TwitchProfile;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.Commands;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.RefusedException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds or makes the account of somebody whom Twitch vouches for (rest-api §4). An account that nobody of Twitch has is
 * taken over by who goes by its login; one of somebody else at Twitch gives the login up. Blocks.
 */
@Component
final class TwitchIdentity {
    private static final int TRIES = 3;

    private final Accounts accounts;
    private final Commands commands;
    private final LastSeen lastSeen;
    private final Fresh fresh;
    private final Set<String> admins;

    TwitchIdentity(Accounts accounts, Commands commands, LastSeen lastSeen, Fresh fresh, CommandSettings settings) {
        this.accounts = accounts;
        this.commands = commands;
        this.lastSeen = lastSeen;
        this.fresh = fresh;
        this.admins = settings.admins();
    }

    /**
     * The person's account, as Twitch shows them now.
     *
     * @param locale what they read when they have chosen nothing yet; null = not known
     */
    AccountId signIn(TwitchProfile profile, @Nullable String locale) {
        for (int attempt = 1; ; attempt++) {
            try {
                return attempt(profile, locale);
            } catch (CompletionException failed) {
                // Somebody signed in at the same time: what they made is there now.
                if (attempt == TRIES || !isTaken(failed)) {
                    throw failed;
                }
            }
        }
    }

    private AccountId attempt(TwitchProfile profile, @Nullable String locale) {
        var namesake = accounts.byLogin(profile.login());
        var account = accounts.byTwitchId(profile.id())
                .or(() -> namesake.filter(row -> row.twitchId() == null))
                .map(AccountRow::id)
                .orElseGet(fresh::account);
        namesake.map(AccountRow::id)
                .filter(other -> !other.equals(account))
                .ifPresent(other -> tell(other, new GiveUpLogin(other, profile.login(), fresh.now()), account));
        var role = admins.contains(profile.login()) ? Role.ADMIN : null;
        tell(account, new SignInWithTwitch(account, profile, role, locale, fresh.now()), account);
        lastSeen.signedIn(account);
        return account;
    }

    private void tell(AccountId account, Object command, AccountId actor) {
        commands.send(account, command, actor).join();
        accounts.forget(account);
    }

    private static boolean isTaken(CompletionException failed) {
        return Optional.ofNullable(failed.getCause())
                .filter(cause ->
                        cause instanceof RefusedException refused && refused.refusal() == AccountRejection.LOGIN_TAKEN)
                .isPresent();
    }
}
