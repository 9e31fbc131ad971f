package dev.photofinish.events.race;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;

/** The race took note that a participant's run is over. When nobody is left, {@link RaceFinished} follows. */
public record ParticipantConcluded(RaceId raceId, int attempt, RunId participantId, Conclusion conclusion, Instant at)
        implements RaceEvent {}
