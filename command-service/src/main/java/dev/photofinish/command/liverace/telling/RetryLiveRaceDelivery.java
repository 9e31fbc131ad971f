package dev.photofinish.command.liverace.telling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.account.model.AccountRejection;
import dev.photofinish.command.decision.Actor;
import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.race.model.RaceRejection;
import dev.photofinish.command.race.telling.FailedDeliveries;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.liverace.LiveRaceDeliveryRetried;
import dev.photofinish.events.liverace.LiveRaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * An administrator has something that was given up told again, also of a live race that is gone by now.
 *
 * @param part what is told, as it is spelled
 */
public record RetryLiveRaceDelivery(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, Actor actor, long deliveryId, String part, Instant at) {
    /** Of two who ask at once one is told that there is nothing to do. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race, FailedDeliveries deliveries) {
        if (actor.role() != Role.ADMIN) {
            return refuse(AccountRejection.ADMINS_ONLY);
        }
        if (race.phase() == LiveRacePhase.NEW) {
            return refuse(LiveRaceRejection.UNKNOWN_LIVE_RACE);
        }
        return deliveries.revive(deliveryId)
                ? accept(new LiveRaceDeliveryRetried(liveRaceId, race.known().tournament(), deliveryId, part, at))
                : refuse(RaceRejection.DELIVERY_NOT_FAILED);
    }
}
