package dev.photofinish.command.account.racetime;

import dev.photofinish.events.AccountId;

/** Who is whom on racetime.gg. What is entered here belongs to the command's transaction. */
public interface RacetimePeople {
    /** Enters a link in place of the account's former one; false when that person is another account's. */
    boolean link(AccountId account, String racetimeId, String racetimeName);

    /** Takes the account's link out. */
    void unlink(AccountId account);
}
