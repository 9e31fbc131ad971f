package dev.photofinish.store;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import java.util.List;
import java.util.Optional;

/**
 * Accounts as they are this moment, straight from the table that sign-ins and commands write. For pages about accounts;
 * who only needs somebody's name on a page of something else finds it in memory. Blocks.
 */
public interface AccountDirectory {
    /** The account with that id. */
    Optional<AccountEntry> byId(AccountId account);

    /** Whether the account is an administrator's now; nobody's is not. */
    default boolean isAdmin(AccountId account) {
        return byId(account)
                .filter(found -> found.person().role() == Role.ADMIN)
                .isPresent();
    }

    /** The account that goes by that login, in any case of letters but otherwise exactly (better C13). */
    Optional<AccountEntry> byLogin(String login);

    /** Accounts whose login or display name starts with the text, in any case of letters, by login. */
    List<AccountEntry> startingWith(String text, int limit);

    /** A part of all accounts: who was seen last comes first, who never was last; of those the newest first. */
    List<AccountEntry> seenLastFirst(int offset, int limit);

    /** How many accounts there are. */
    long count();
}
