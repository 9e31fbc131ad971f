package dev.photofinish.command.race.lifecycle;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.race.model.RaceState;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.Conclusion;
import dev.photofinish.events.race.FinishCause;
import dev.photofinish.events.race.ParticipantConcluded;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The race takes note that a run is over. Sent at least once per run; whatever comes late, twice, or of another attempt
 * changes nothing, which is why a race finishes exactly once (better C1).
 */
public record ConcludeParticipant(
        @TargetAggregateIdentifier RaceId raceId, int attempt, RunId participantId, Conclusion conclusion, Instant at) {
    /** The last run to be concluded finishes the race. */
    public Decision<RaceEvent> decide(RaceState race) {
        if (!race.running() || race.attempt() != attempt) {
            return nothing();
        }
        var open = race.roster().seat(participantId).filter(seat -> !seat.concluded());
        if (open.isEmpty()) {
            return nothing();
        }
        var concluded = new ParticipantConcluded(raceId, attempt, participantId, conclusion, at);
        return race.roster().isLastOpen(participantId)
                ? accept(List.of(concluded, new RaceFinished(raceId, attempt, cause(), at)))
                : accept(concluded);
    }

    private FinishCause cause() {
        return switch (conclusion) {
            case FINISHED -> FinishCause.LAST_RUN_FINISHED;
            case ABANDONED, DISQUALIFIED -> FinishCause.LAST_RUN_ABANDONED;
        };
    }
}
