package dev.photofinish.command.account.discord;

import dev.photofinish.events.AccountId;

/** Who is whom on Discord. What is entered here belongs to the command's transaction. */
public interface DiscordPeople {
    /** Enters a link in place of the account's former one; false when that person is another account's. */
    boolean link(AccountId account, String discordId, String discordName);

    /** Takes the account's link out. */
    void unlink(AccountId account);
}
