package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import java.util.Set;

/** Who streams, as the store has it. May block: never called on an event loop. */
@FunctionalInterface
public interface LiveStreams {
    /** Everybody who streams live, as of the last command. */
    Set<AccountId> now();
}
