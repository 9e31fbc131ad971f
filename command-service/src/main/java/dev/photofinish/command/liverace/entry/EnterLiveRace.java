package dev.photofinish.command.liverace.entry;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceParticipantRejected;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Somebody is in the room of a live race, and joined (tournaments §8.7). */
public record EnterLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, String slug, Entrant entrant, Instant at) {
    /** They have a place, or are told why not; the same is told once. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race, LiveRaceBook book) {
        var id = entrant.racetimeId();
        if (race.phase() != LiveRacePhase.PENDING
                || !race.isIn(slug)
                || race.reserved().containsKey(id)) {
            return nothing();
        }
        var answer =
                new Admission(liveRaceId, race, book, at).of(List.of(entrant)).getFirst();
        var plan = race.known();
        return switch (answer) {
            case Admission.In(var run, var account) ->
                accept(new LiveRaceParticipantReserved(
                        liveRaceId, plan.tournament(), plan.pool(), run, account, entrant, at));
            case Admission.Out(var rejected) ->
                rejected.equals(race.rejected().get(id))
                        ? nothing()
                        : accept(new LiveRaceParticipantRejected(liveRaceId, plan.tournament(), rejected, at));
        };
    }
}
