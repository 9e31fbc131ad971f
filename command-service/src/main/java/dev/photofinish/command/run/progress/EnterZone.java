package dev.photofinish.command.run.progress;

import static dev.photofinish.command.decision.Decision.accept;
import static dev.photofinish.command.decision.Decision.nothing;
import static dev.photofinish.command.decision.Decision.refuse;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.run.model.RunRejection;
import dev.photofinish.command.run.model.RunState;
import dev.photofinish.command.run.model.Visit;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.Zone;
import dev.photofinish.store.JointlyStored;
import java.time.Instant;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/**
 * The player went through a gate (live-protocol §4.4, event_flag). Reports held back during an outage come with their
 * original in-game time, which may lie before what is known.
 *
 * @param igtMs in-game time of the passage in ms
 */
public record EnterZone(
        @TargetAggregateIdentifier RunId runId, RaceId raceId, int attempt, Zone zone, long igtMs, Instant at)
        implements JointlyStored {
    /** A visit, even of a zone visited before. The same report again is one re-sent after a reconnect: no fact. */
    public Decision<RunEvent> decide(RunState known) {
        var run = known.in(attempt);
        if (known.outlived(attempt) || !run.began()) {
            return refuse(RunRejection.RACE_NOT_RUNNING);
        }
        if (run.phase().over() || run.visits().contains(new Visit(zone.nodeId(), igtMs))) {
            return nothing();
        }
        var entered = new ParticipantZoneEntered(runId, raceId, attempt, zone, igtMs, at);
        // A gate is a sign of play, whatever was or was not heard from the mod before (better C8).
        return run.phase().beforePlay()
                ? accept(List.of(new PlayStarted(runId, raceId, attempt, run.start(), igtMs, at), entered))
                : accept(entered);
    }
}
