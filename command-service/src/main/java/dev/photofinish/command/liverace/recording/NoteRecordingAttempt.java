package dev.photofinish.command.liverace.recording;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.LiveRaceRecordingAttempted;
import dev.photofinish.events.liverace.RecordingOutcome;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * Somebody tried to record the results and could not (tournaments §10.4).
 *
 * @param outcome refused or failed
 * @param detail the code of the refusal, or in words what failed
 */
public record NoteRecordingAttempt(
        @TargetAggregateIdentifier LiveRaceId liveRaceId, RecordingOutcome outcome, String detail, Instant at) {
    /** Every time, of a live race that is there. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.phase().exists()
                ? accept(new LiveRaceRecordingAttempted(
                        liveRaceId,
                        race.known().tournament(),
                        outcome,
                        detail,
                        race.course().results().size(),
                        at))
                : nothing();
    }
}
