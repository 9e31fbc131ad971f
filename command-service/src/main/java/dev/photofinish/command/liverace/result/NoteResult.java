package dev.photofinish.command.liverace.result;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRacePhase;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** The room says something of one in the race (tournaments §8.8). */
public record NoteResult(@TargetAggregateIdentifier LiveRaceId liveRaceId, String slug, RoomRow row, Instant at) {
    /** Also what takes something back. After the end it corrects what was told, unless the results stand. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        var before = race.course().results().get(row.entrant().racetimeId());
        if (before == null || !race.isIn(slug) || race.course().settled()) {
            return nothing();
        }
        var after = row.of(before);
        var telling = new Telling(liveRaceId, race, at);
        if (race.phase() == LiveRacePhase.IN_PROGRESS) {
            telling.results(List.of(after));
        } else if (race.phase() == LiveRacePhase.FINISHED && after.outcome() != LiveRaceOutcome.RACING) {
            telling.results(List.of(after));
            telling.corrections(null, null);
        }
        return telling.decision();
    }
}
