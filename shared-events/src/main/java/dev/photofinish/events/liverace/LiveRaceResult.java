package dev.photofinish.events.liverace;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.racetime.Entrant;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * A player of a live race and what came of them.
 *
 * @param account bound at the start, whatever becomes of the link
 * @param time from the room's start; null without a finish
 * @param flagged whether somebody should look: the room lost them, or they were recorded although not eligible
 */
public record LiveRaceResult(
        RunId runId,
        AccountId account,
        Entrant entrant,
        LiveRaceOutcome outcome,
        @Nullable Duration time,
        boolean flagged) {}
