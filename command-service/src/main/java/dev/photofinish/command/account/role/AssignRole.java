package dev.photofinish.command.account.role;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** An administrator says who may organize races. Nobody is made an administrator in this way, and none is unmade. */
public record AssignRole(@TargetAggregateIdentifier AccountId accountId, Actor actor, Role role, Instant at) {
    /** Refused in the order of rest-api §9. */
    public Decision<AccountEvent> decide(AccountState account) {
        if (actor.role() != Role.ADMIN) {
            return refuse(AccountRejection.ADMINS_ONLY);
        }
        if (role == Role.ADMIN) {
            return refuse(AccountRejection.ROLE_NOT_ASSIGNABLE);
        }
        if (!account.registered()) {
            return refuse(AccountRejection.UNKNOWN_USER);
        }
        if (account.role() == Role.ADMIN) {
            return refuse(AccountRejection.IS_AN_ADMIN);
        }
        return role == account.role() ? nothing() : accept(new AccountRoleChanged(accountId, role, at));
    }
}
