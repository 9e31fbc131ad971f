package dev.photofinish.events.liverace;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or the platform by itself, tried to record the results, and no other fact says so (tournaments §10.4): an
 * attempt that is followed by a {@link LiveRaceResultsNoted} is told by that.
 *
 * @param detail the code of what was refused, or in words what failed; null = there is nothing to say
 * @param results how many results the live race had then
 */
public record LiveRaceRecordingAttempted(
        LiveRaceId liveRaceId,
        TournamentId tournamentId,
        RecordingOutcome outcome,
        @Nullable String detail,
        int results,
        Instant at)
        implements LiveRaceEvent {}
