package dev.photofinish.command.race.telling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.race.DeliveryRetried;
import dev.photofinish.events.race.RaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An administrator has something that was given up told again, also of a race that is gone by now.
 *
 * @param part what is told, as it is spelled
 */
public record RetryDelivery(
        @TargetAggregateIdentifier RaceId raceId, Actor actor, long deliveryId, String part, Instant at) {
    /** Of two who ask at once one is told that there is nothing to do. */
    public Decision<RaceEvent> decide(FailedDeliveries deliveries) {
        if (actor.role() != Role.ADMIN) {
            return refuse(AccountRejection.ADMINS_ONLY);
        }
        return deliveries.revive(deliveryId)
                ? accept(new DeliveryRetried(raceId, deliveryId, part, at))
                : refuse(RaceRejection.DELIVERY_NOT_FAILED);
    }
}
