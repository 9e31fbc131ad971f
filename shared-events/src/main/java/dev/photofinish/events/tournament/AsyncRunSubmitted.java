package dev.photofinish.events.tournament;

import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A player said more about a run that is over; all of it, changed or not.
 *
 * @param vodUrl of the recording; null = none
 * @param notes null = none
 * @param flagReason why they want it looked at; null = they do not
 */
public record AsyncRunSubmitted(
        RunId runId,
        TournamentId tournamentId,
        @Nullable String vodUrl,
        @Nullable String notes,
        @Nullable String flagReason,
        Instant at)
        implements AsyncRunEvent {}
