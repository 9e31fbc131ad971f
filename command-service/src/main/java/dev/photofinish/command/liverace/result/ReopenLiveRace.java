package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceReopened;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** A race that was over goes on in the room: somebody took something back (tournaments §8.2). */
public record ReopenLiveRace(@TargetAggregateIdentifier LiveRaceId liveRaceId, String slug, Instant at) {
    /** Also one that was called off in the room after its start; its runs count again. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        boolean off = race.phase() == LiveRacePhase.CANCELLED
                && race.course().off() == LiveRaceCancellation.ROOM
                && race.course().startedAt() != null;
        boolean over = race.phase() == LiveRacePhase.FINISHED && !race.course().settled();
        if (!race.isIn(slug) || !(off || over)) {
            return nothing();
        }
        var telling = new Telling(liveRaceId, race, at);
        telling.tell(new LiveRaceReopened(liveRaceId, race.known().tournament(), at));
        if (off) {
            telling.everything();
        }
        return telling.decision();
    }
}
