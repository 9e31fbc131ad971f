package dev.photofinish.query.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import dev.photofinish.events.liverace.LiveRaceParticipantReserved;
import dev.photofinish.events.liverace.LiveRaceResult;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A player in a live race.
 *
 * @param outcome null before the start
 * @param time from the room's start; null without a finish
 * @param flagged whether somebody should look at it
 */
record Entry(
        RunId run,
        AccountId account,
        Entrant entrant,
        @Nullable LiveRaceOutcome outcome,
        @Nullable Duration time,
        boolean flagged) {
    static Entry of(LiveRaceParticipantReserved reserved) {
        return new Entry(reserved.runId(), reserved.account(), reserved.entrant(), null, null, false);
    }

    static Entry of(LiveRaceResult result) {
        return new Entry(
                result.runId(),
                result.account(),
                result.entrant(),
                result.outcome(),
                result.time(),
                result.flagged());
    }
}
