package dev.photofinish.command.account.role;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The account may do more, or less; said by who signs it in (better L2, L5). */
public record ChangeRole(@TargetAggregateIdentifier AccountId accountId, Role role, Instant at) {
    /** Nothing happens when it is the role the account has. */
    public Decision<AccountEvent> decide(AccountState account) {
        return role == account.role() ? nothing() : accept(new AccountRoleChanged(accountId, role, at));
    }
}
