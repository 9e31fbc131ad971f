package dev.photofinish.events.race;

/** What closed a race. It decides which frames spectators see (live-protocol §5). */
public enum FinishCause {
    /** The last open run finished. */
    LAST_RUN_FINISHED,
    /** The last open run was abandoned. */
    LAST_RUN_ABANDONED,
    /** The organizer ended the race. Whoever had not finished counts as abandoned from here on. */
    FORCED
}
