package dev.photofinish.command.account.twitch;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.LoginChanged;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Somebody else goes by the login at Twitch now, so that this account's owner must have been renamed. It gets a stand-in
 * until they sign in again, in which nothing but the login changes: rights and races stay with the account.
 *
 * @param login the one to give up
 */
public record GiveUpLogin(@TargetAggregateIdentifier AccountId accountId, String login, Instant at) {
    private static final int TELLING = 12;

    /** Nothing happens when the account goes by another login already. */
    public Decision<AccountEvent> decide(AccountState account, TwitchAccounts accounts) {
        if (!login.equals(account.login())) {
            return nothing();
        }
        var standIn = standIn();
        return accounts.rename(accountId, standIn)
                ? accept(new LoginChanged(accountId, standIn, at))
                : refuse(AccountRejection.LOGIN_TAKEN);
    }

    /** No login of Twitch has such a character, so that nobody can ever want it. */
    private String standIn() {
        return login + "~" + accountId.toString().replace("-", "").substring(0, TELLING);
    }
}
