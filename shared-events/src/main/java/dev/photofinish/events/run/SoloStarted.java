package dev.photofinish.events.run;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.SeedRef;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A player trains alone. The session is a run that is open from its first moment and stands for its own race: both ids
 * hold the same value, and there is one attempt.
 *
 * @param excludeFromStats a slow run, which no statistic counts (rest-api §8)
 * @param start the graph's start; null when the graph has none
 */
public record SoloStarted(
        RunId runId,
        RaceId raceId,
        int attempt,
        AccountId account,
        SeedRef seed,
        boolean excludeFromStats,
        @Nullable Zone start,
        Instant at)
        implements RunEvent {}
