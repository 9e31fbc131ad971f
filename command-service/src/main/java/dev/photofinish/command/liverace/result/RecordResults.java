package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import java.time.Instant;
import java.util.Objects;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The race in the room is over, and this is what the room says (tournaments §8.8).
 *
 * @param settled whether who still seems to race has given up: it was looked at twice
 */
public record RecordResults(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, RoomResults room, boolean settled, Instant at) {
    /** The race is finished, or what was told of it is corrected. Nothing when the results stand, or it was called off. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        boolean open = race.phase() == LiveRacePhase.IN_PROGRESS
                || (race.phase() == LiveRacePhase.FINISHED && !race.course().settled());
        if (!open || !race.isIn(room.slug())) {
            return nothing();
        }
        var reckoning = new Reckoning(race, room);
        var telling = new Telling(liveRaceId, race, at);
        telling.results(reckoning.results(settled));
        if (race.phase() == LiveRacePhase.FINISHED) {
            telling.corrections(null, null);
        } else if (settled || !room.transientRows()) {
            telling.end(Objects.requireNonNullElse(room.endedAt(), at), reckoning.others(), null, null);
        }
        telling.answered();
        return telling.decision();
    }
}
