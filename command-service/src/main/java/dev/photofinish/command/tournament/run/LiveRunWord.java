package dev.photofinish.command.tournament.run;

import dev.photofinish.command.decision.Decision;
import dev.photofinish.command.tournament.model.AsyncRunState;
import dev.photofinish.events.RunId;
import dev.photofinish.events.tournament.AsyncRunEvent;

/** What a live race says to a run in it. Saying it again does no harm. */
public sealed interface LiveRunWord permits ReserveLiveRun, FollowLiveRace, VoidLiveRun, AcceptLiveRun {
    /** The run. */
    RunId runId();

    /** What follows from it; never refused: the live race has decided. */
    Decision<AsyncRunEvent> decide(AsyncRunState run);
}
