package dev.photofinish.events.run;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The player died.
 *
 * @param nodeId the zone it is put down to; null when none is known
 * @param count deaths since the last report, at least 1
 * @param deaths total of the run
 */
public record ParticipantDied(
        RunId runId, RaceId raceId, int attempt, @Nullable String nodeId, int count, int deaths, long igtMs, Instant at)
        implements RunEvent {}
