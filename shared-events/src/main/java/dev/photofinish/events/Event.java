package dev.photofinish.events;

import java.time.Instant;

/**
 * Anything that happened. Events are facts: they carry no secret, and of a person only the account id. Each feature's
 * family is sealed, so that a fold that forgets a case does not compile.
 */
public interface Event {
    /** When it happened, by the clock of the node that decided it. */
    Instant at();
}
