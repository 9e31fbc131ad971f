package dev.photofinish.live.view;

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
import java.time.Instant;

/** What the facts of a solo session make of the race that it stands for. Its first end stands. */
final class SoloFold {
    private SoloFold() {}

    static RaceFacts apply(RaceFacts known, RunEvent event) {
        return switch (event) {
            case SoloStarted solo -> started(known, solo);
            case ParticipantFinished finished -> over(known, RaceStatus.FINISHED, finished.at());
            case ParticipantAbandoned abandoned -> over(known, RaceStatus.ABANDONED, abandoned.at());
            case ParticipantReadied _,
                    RunBegan _,
                    PlayStarted _,
                    ParticipantZoneEntered _,
                    ParticipantWarped _,
                    ParticipantDied _,
                    IgtCheckpointed _,
                    SuspiciousProgressReported _,
                    ParticipantDisqualified _,
                    TimePenaltyGiven _,
                    AbandonmentUndone _ -> known;
        };
    }

    private static RaceFacts started(RaceFacts known, SoloStarted solo) {
        if (known.createdAt() != null) {
            return known;
        }
        var fold = new RaceFactsFold(known);
        fold.soloStarted(PoolName.forPeople(solo.seed().poolName()), solo.seed(), solo.at());
        return fold.facts();
    }

    private static RaceFacts over(RaceFacts known, RaceStatus how, Instant at) {
        if (known.status() != RaceStatus.RUNNING) {
            return known;
        }
        var fold = new RaceFactsFold(known);
        fold.soloOver(how, at);
        return fold.facts();
    }
}
