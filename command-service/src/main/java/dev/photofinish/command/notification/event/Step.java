package dev.photofinish.command.notification.event;

import java.time.Instant;

/** One thing to do so that Discord's event says what the race says. */
sealed interface Step {
    /** There is to be one. */
    record Create(String name, Instant startsAt) implements Step {}

    /** It has another name, or another start. */
    record Update(KnownEvent event, String name, Instant startsAt) implements Step {}

    /** It goes on to the next stage. */
    record Advance(KnownEvent event, Stage to) implements Step {}

    /** It is to be no more. */
    record Delete(KnownEvent event) implements Step {}

    /** It is over, and the race has another one to come. */
    record Forget() implements Step {}
}
