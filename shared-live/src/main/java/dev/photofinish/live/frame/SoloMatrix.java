package dev.photofinish.live.frame;

import static dev.photofinish.live.frame.Broadcast.NOTHING;
import static dev.photofinish.live.frame.Broadcast.toAll;
import static dev.photofinish.live.frame.Broadcast.toSpectators;

import dev.photofinish.events.run.AbandonmentUndone;
import dev.photofinish.events.run.IgtCheckpointed;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantDied;
import dev.photofinish.events.run.ParticipantDisqualified;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.ParticipantReadied;
import dev.photofinish.events.run.ParticipantWarped;
import dev.photofinish.events.run.ParticipantZoneEntered;
import dev.photofinish.events.run.PlayStarted;
import dev.photofinish.events.run.RunBegan;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.run.SoloStarted;
import dev.photofinish.events.run.SuspiciousProgressReported;
import dev.photofinish.events.run.TimePenaltyGiven;

/** Which frames the facts of a solo session make: boards of one player throughout (live-protocol §11, better C16). */
final class SoloMatrix {
    private static final Cue BOARD = new Cue.Leaderboard();
    private static final Cue STATUS = new Cue.Status();

    private SoloMatrix() {}

    static Broadcast of(RunEvent event) {
        return switch (event) {
            case PlayStarted _, ParticipantDied _, IgtCheckpointed _ -> toAll(BOARD);
            case ParticipantZoneEntered entered ->
                toAll(BOARD).andOwn(entered.runId(), zone(entered.zone().nodeId(), entered));
            case ParticipantWarped warped ->
                toSpectators(BOARD).andOwn(warped.runId(), zone(warped.zone().nodeId(), warped));
            case ParticipantFinished _, ParticipantAbandoned _ ->
                toSpectators(BOARD, STATUS).andMods(BOARD, STATUS);
            case SoloStarted _,
                    ParticipantReadied _,
                    RunBegan _,
                    SuspiciousProgressReported _,
                    ParticipantDisqualified _,
                    TimePenaltyGiven _,
                    AbandonmentUndone _ -> NOTHING;
        };
    }

    private static Cue zone(String nodeId, RunEvent event) {
        return new Cue.Zone(event.runId(), nodeId);
    }
}
