package dev.photofinish.events.liverace;

import dev.photofinish.events.Event;
import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;

/** What happens to a live race of a tournament (tournaments §8). */
public sealed interface LiveRaceEvent extends Event
        permits LiveRaceScheduled,
                LiveRaceUpdated,
                LiveRaceRoomOpened,
                LiveRaceRoomOpeningFailed,
                LiveRaceRoomLost,
                LiveRaceSeedRevealed,
                LiveRaceParticipantReserved,
                LiveRaceReservationReleased,
                LiveRaceParticipantRejected,
                LiveRaceStarted,
                LiveRaceResultsNoted,
                LiveRaceRecordingAttempted,
                LiveRaceFinished,
                LiveRaceReopened,
                LiveRaceResultsCorrected,
                LiveRaceFinalized,
                LiveRaceCancelled,
                LiveRaceDeleted,
                LiveRaceDeliveryRetried {
    /** The live race it happened to. */
    LiveRaceId liveRaceId();

    /** The tournament it belongs to. */
    TournamentId tournamentId();
}
