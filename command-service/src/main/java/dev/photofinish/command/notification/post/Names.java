package dev.photofinish.command.notification.post;

import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.events.AccountId;
import org.springframework.stereotype.Component;

/** What accounts are called, as people wrote it. Blocks. */
@Component
public final class Names {
    private final Accounts accounts;

    Names(Accounts accounts) {
        this.accounts = accounts;
    }

    /** What the account is called. */
    public String of(AccountId account) {
        return accounts.byId(account)
                .map(row -> row.displayName() == null ? row.login() : row.displayName())
                .orElse("Somebody");
    }
}
