package dev.photofinish.command.account.twitch;

import dev.photofinish.events.AccountId;

/**
 * Which account belongs to whom at Twitch, and goes by which login. Claims belong to the command's transaction; each waits
 * for a rival one under way to be decided. After a false the command has to be refused.
 */
public interface TwitchAccounts {
    /** Makes the look-up's row of a new account; false when its login or its Twitch id is another account's. */
    boolean register(SignInWithTwitch command);

    /** Says whose account this is; false when another account is theirs. */
    boolean link(AccountId account, String twitchId);

    /** Changes the account's login; false when somebody else goes by it. */
    boolean rename(AccountId account, String login);
}
