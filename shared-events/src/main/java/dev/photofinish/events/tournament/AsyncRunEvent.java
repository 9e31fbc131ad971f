package dev.photofinish.events.tournament;

import dev.photofinish.events.Event;
import dev.photofinish.events.RunId;
import dev.photofinish.events.TournamentId;

/** What happens to one player's attempt at a tournament's permalink (tournaments §5). */
public sealed interface AsyncRunEvent extends Event
        permits AsyncRunDrawn,
                AsyncRunCountedDown,
                AsyncRunStarted,
                AsyncRunFinished,
                AsyncRunForfeited,
                AsyncRunDisqualified,
                AsyncRunDisqualificationUndone,
                AsyncRunReattempted,
                AsyncRunReattemptUndone,
                AsyncRunDeadlineExtended,
                AsyncRunSubmitted,
                AsyncRunReviewed,
                LiveRunReserved,
                LiveRunReleased,
                LiveRunBegun,
                LiveRunResulted,
                LiveRunVoided,
                LiveRunAccepted {
    /** The run it happened to. */
    RunId runId();

    /** The tournament it belongs to. */
    TournamentId tournamentId();
}
