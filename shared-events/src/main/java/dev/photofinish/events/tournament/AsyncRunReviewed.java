package dev.photofinish.events.tournament;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A reviewer looked at a run.
 *
 * @param notes null = none
 * @param startedAt from when on the time counts now, the end being as it was
 */
public record AsyncRunReviewed(
        RunId runId,
        TournamentId tournamentId,
        AccountId reviewer,
        ReviewVerdict verdict,
        @Nullable String notes,
        Instant startedAt,
        Instant at)
        implements AsyncRunEvent {}
