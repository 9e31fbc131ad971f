package dev.photofinish.command.account;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * Somebody gets an account.
 *
 * @param login lower case
 */
public record RegisterAccount(
        @TargetAggregateIdentifier AccountId accountId,
        String login,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        Role role,
        Instant at) {
    /** Refused when the login is somebody's already, even by a heartbeat. */
    public Decision<AccountEvent> decide(Logins logins) {
        return logins.claim(this)
                ? accept(new AccountRegistered(accountId, login, displayName, avatarUrl, role, at))
                : refuse(AccountRejection.LOGIN_TAKEN);
    }
}
