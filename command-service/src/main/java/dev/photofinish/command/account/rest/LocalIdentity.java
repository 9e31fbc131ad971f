package dev.photofinish.command.account.rest;

import dev.photofinish.command.CommandSettings;
import dev.photofinish.command.account.RegisterAccount;
import dev.photofinish.command.account.RenameAccount;
import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.role.ChangeRole;
import dev.photofinish.command.web.Fresh;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.Commands;
import dev.photofinish.store.LastSeen;
import dev.photofinish.store.RefusedException;
import dev.photofinish.store.Sessions;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Signing in by a name alone, for whoever sits at the machine (better L2). Blocks. */
@Component
final class LocalIdentity {
    private final Accounts accounts;
    private final Commands commands;
    private final Sessions sessions;
    private final LastSeen lastSeen;
    private final Fresh fresh;
    private final Set<String> admins;

    LocalIdentity(
            Accounts accounts,
            Commands commands,
            Sessions sessions,
            LastSeen lastSeen,
            Fresh fresh,
            CommandSettings settings) {
        this.accounts = accounts;
        this.commands = commands;
        this.sessions = sessions;
        this.lastSeen = lastSeen;
        this.fresh = fresh;
        this.admins = settings.admins();
    }

    /**
     * Signs somebody in, with a new account when nobody goes by the name. Whoever spells their name with other capitals
     * than last time is shown so from now on.
     *
     * @param wished role to have from now on; null = as it is
     * @return a new bearer token
     */
    String signIn(String name, @Nullable Role wished) {
        var login = name.toLowerCase(Locale.ROOT);
        var role = admins.contains(login) ? Role.ADMIN : wished;
        var account = accounts.byLogin(login).orElseGet(() -> register(login, name, role == null ? Role.USER : role));
        if (role != null && role != account.role()) {
            tell(account.id(), new ChangeRole(account.id(), role, fresh.now()));
        }
        if (!name.equals(account.displayName())) {
            tell(account.id(), new RenameAccount(account.id(), name, account.avatarUrl(), fresh.now()));
        }
        lastSeen.signedIn(account.id());
        return sessions.open(account.id());
    }

    private void tell(AccountId account, Object command) {
        commands.send(account, command, account).join();
        accounts.forget(account);
    }

    private AccountRow register(String login, String name, Role role) {
        var id = fresh.account();
        try {
            commands.send(id, new RegisterAccount(id, login, name, null, role, fresh.now()), id)
                    .join();
        } catch (CompletionException failed) {
            // Two first logins at once: the other one made the account.
            if (!(failed.getCause() instanceof RefusedException refused)
                    || refused.refusal() != AccountRejection.LOGIN_TAKEN) {
                throw failed;
            }
        }
        return accounts.byLogin(login).orElseThrow();
    }
}
