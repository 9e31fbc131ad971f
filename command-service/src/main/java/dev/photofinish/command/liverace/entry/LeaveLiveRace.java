package dev.photofinish.command.liverace.entry;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceReservationReleased;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody is not in the room of a live race any more. */
public record LeaveLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, String slug, Entrant entrant, Instant at) {
    /** Before the race begins their place is free again. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        var place = race.reserved().get(entrant.racetimeId());
        return place == null || !race.isIn(slug)
                ? nothing()
                : accept(new LiveRaceReservationReleased(
                        liveRaceId, race.known().tournament(), place.run(), place.account(), entrant, at));
    }
}
