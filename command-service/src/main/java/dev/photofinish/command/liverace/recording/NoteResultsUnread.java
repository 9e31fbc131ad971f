package dev.photofinish.command.liverace.recording;

import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.liverace.model.LiveRaceState;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceEvent;
import dev.photofinish.events.liverace.RecordingOutcome;
import java.time.Instant;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The results were to be read by themselves, and racetime.gg did not tell of the room.
 *
 * @param reason in words, for those who organize
 */
public record NoteResultsUnread(@TargetAggregateIdentifier LiveRaceId liveRaceId, String reason, Instant at) {
    /** Once, until racetime.gg has told again: it is asked every few seconds. */
    public Decision<LiveRaceEvent> decide(LiveRaceState race) {
        return race.course().silent()
                ? nothing()
                : new NoteRecordingAttempt(liveRaceId, RecordingOutcome.FAILED, reason, at).decide(race);
    }
}
