package dev.photofinish.events.run;

import dev.photofinish.events.Event;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;

/** What happens to one player's attempt. In-game times are milliseconds, layers count from 0. */
public sealed interface RunEvent extends Event
        permits ParticipantReadied,
                RunBegan,
                PlayStarted,
                ParticipantZoneEntered,
                ParticipantWarped,
                ParticipantDied,
                IgtCheckpointed,
                SuspiciousProgressReported,
                ParticipantFinished,
                ParticipantAbandoned,
                ParticipantDisqualified,
                TimePenaltyGiven,
                AbandonmentUndone,
                SoloStarted {
    /** The run it happened in. */
    RunId runId();

    /** The race it belongs to. */
    RaceId raceId();

    /** Which attempt of the race; a reset race starts a new one. */
    int attempt();

    /** Whether the run is a solo session, which is its own race. */
    default boolean solo() {
        return runId().value().equals(raceId().value());
    }
}
