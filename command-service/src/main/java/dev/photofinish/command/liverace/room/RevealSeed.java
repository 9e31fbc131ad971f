package dev.photofinish.command.liverace.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceSeedRevealed;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Those in the room are to know what they will play (tournaments §8.7). */
public record RevealSeed(@TargetAggregateIdentifier LiveRaceId liveRaceId, Instant at) {
    /** Once, while there is a room and the race has not begun. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase() == LiveRacePhase.PENDING && !race.known().revealed()
                ? accept(new LiveRaceSeedRevealed(liveRaceId, race.known().tournament(), at))
                : nothing();
    }
}
