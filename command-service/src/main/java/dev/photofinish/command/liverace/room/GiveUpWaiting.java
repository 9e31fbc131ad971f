package dev.photofinish.command.liverace.room;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceCancellation;
import dev.photofinish.events.liverace.LiveRaceCancelled;
import dev.photofinish.events.liverace.LiveRaceEvent;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Too few were ready when the race should begin, and long enough after it (tournaments §8.7). */
public record GiveUpWaiting(@TargetAggregateIdentifier LiveRaceId liveRaceId, Instant at) {
    private static final String REASON = "not enough players";

    /** Nothing when it began after all. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase() == LiveRacePhase.PENDING
                ? accept(new LiveRaceCancelled(
                        liveRaceId,
                        race.known().tournament(),
                        LiveRaceCancellation.TOO_FEW_PLAYERS,
                        REASON,
                        null,
                        race.runs(),
                        race.slug(),
                        at))
                : nothing();
    }
}
