package dev.photofinish.command.account.subscription;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.account.model.AccountState;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.NotificationRetried;
import dev.photofinish.events.account.Role;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An administrator has somebody told again what was given up.
 *
 * @param accountId who is told
 * @param part what is told, as it is spelled
 */
public record RetryNotification(
        @TargetAggregateIdentifier AccountId accountId, Actor actor, long deliveryId, String part, Instant at) {
    /** Of two who ask at once one is told that there is nothing to do. */
    public Decision<AccountEvent> decide(AccountState account, FailedDeliveries deliveries) {
        if (actor.role() != Role.ADMIN) {
            return refuse(AccountRejection.ADMINS_ONLY);
        }
        if (!account.registered()) {
            return refuse(AccountRejection.UNKNOWN_USER);
        }
        return deliveries.revive(deliveryId)
                ? accept(new NotificationRetried(accountId, deliveryId, part, at))
                : refuse(RaceRejection.DELIVERY_NOT_FAILED);
    }
}
