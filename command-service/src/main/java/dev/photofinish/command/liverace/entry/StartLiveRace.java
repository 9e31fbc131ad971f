package dev.photofinish.command.liverace.entry;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.LiveRaceBook;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.command.liverace.model.Reservation;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.liverace.LiveRaceStarted;
import dev.photofinish.events.liverace.RejectedEntrant;
import dev.photofinish.events.racetime.Entrant;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The race in the room began (tournaments §8.8).
 *
 * @param startedAt by the clock of the room
 * @param entrants everybody in it
 */
public record StartLiveRace(
        @TargetAggregateIdentifier LiveRaceId liveRaceId,
        String slug,
        Instant startedAt,
        List<Entrant> entrants,
        Instant at) {
    public StartLiveRace {
        entrants = List.copyOf(entrants);
    }

    /** Everybody is looked at once more: who is linked and eligible now has a run. Once. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race, LiveRaceBook book) {
        var room = race.room();
        if (race.phase() != LiveRacePhase.PENDING || room == null || !race.isIn(slug)) {
            return nothing();
        }
        var answers = new Admission(liveRaceId, race, book, at).of(entrants);
        var participants = new ArrayList<LiveRaceResult>();
        var rejected = new ArrayList<RejectedEntrant>();
        for (int i = 0; i < answers.size(); i++) {
            switch (answers.get(i)) {
                case Admission.In(var run, var account) ->
                    participants.add(
                            new LiveRaceResult(run, account, entrants.get(i), LiveRaceOutcome.RACING, null, false));
                case Admission.Out(var one) -> rejected.add(one);
            }
        }
        return accept(new LiveRaceStarted(
                liveRaceId,
                race.known().tournament(),
                startedAt,
                race.known().pool(),
                room.permalink(),
                participants,
                rejected,
                without(race, participants),
                at));
    }

    private static List<RunId> without(LiveRaceState race, List<LiveRaceResult> participants) {
        var racing = participants.stream().map(LiveRaceResult::runId).collect(Collectors.toSet());
        return race.reserved().values().stream()
                .map(Reservation::run)
                .filter(run -> !racing.contains(run))
                .toList();
    }
}
