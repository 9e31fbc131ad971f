package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import dev.photofinish.events.liverace.LiveRaceOutcome;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The room says of a run what it did not before; it may take everything back.
 *
 * @param startedAt by the clock of the room
 * @param endedAt until when the time counted; null without a finish
 * @param flagged whether somebody should look at it
 */
public record LiveRunResulted(
        RunId runId,
        TournamentId tournamentId,
        LiveRaceOutcome outcome,
        Instant startedAt,
        @Nullable Instant endedAt,
        boolean flagged,
        Instant at)
        implements AsyncRunEvent {}
