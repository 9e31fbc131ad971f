package dev.photofinish.events.tournament;

/** What a reviewer says of a run (tournaments §5.6). */
public enum ReviewVerdict {
    PENDING,
    ACCEPTED,
    REJECTED
}
