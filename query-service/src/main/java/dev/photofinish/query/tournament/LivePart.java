package dev.photofinish.query.tournament;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.liverace.LiveRaceOutcome;

/**
 * What a run is in a live race.
 *
 * @param outcome as the room says
 * @param flagged whether somebody should look: the room lost the player, or they were recorded although not eligible
 * @param gone whether the live race was called off, so that the run is none
 */
record LivePart(LiveRaceId race, LiveRaceOutcome outcome, boolean flagged, boolean gone) {
    static LivePart in(LiveRaceId race) {
        return new LivePart(race, LiveRaceOutcome.RACING, false, false);
    }

    LivePart with(LiveRaceOutcome other, boolean nowFlagged) {
        return new LivePart(race, other, nowFlagged, false);
    }

    LivePart calledOff() {
        return new LivePart(race, outcome, flagged, true);
    }

    RunStatus status() {
        return switch (outcome) {
            case RACING -> RunStatus.IN_PROGRESS;
            case FINISHED -> RunStatus.FINISHED;
            case FORFEITED -> RunStatus.FORFEIT;
            case DISQUALIFIED -> RunStatus.DISQUALIFIED;
        };
    }
}
