package dev.photofinish.command.liverace.scheduling;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceRejection;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/**
 * An organizer calls a live race off (tournaments §8.5).
 *
 * @param reason null = none is given
 * @param force also in the middle of the race, with a reason
 */
public record CancelLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        @Nullable String reason,
        AccountId by,
        boolean force,
        Instant at) {
    /** Refused when it is over, or called off already. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return switch (race.phase()) {
            case SCHEDULED, PENDING -> off(race);
            case IN_PROGRESS -> force && reason != null ? off(race) : refuse(LiveRaceRejection.FORCE_NEEDED);
            case NEW, FINISHED, CANCELLED, DELETED -> refuse(LiveRaceRejection.in(race.phase()));
        };
    }

    private Decision<LiveRaceEvent> off(LiveRaceState race) {
        return accept(new LiveRaceCancelled(
                liveRaceId,
                race.known().tournament(),
                LiveRaceCancellation.ORGANIZER,
                reason,
                by,
                race.runs(),
                race.slug(),
                at));
    }
}
