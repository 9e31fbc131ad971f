package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.Conclusion;
import org.jspecify.annotations.Nullable;

/**
 * A participant on the roster.
 *
 * @param colorIndex kept through resets (domain §3.1)
 * @param conclusion how the run of the current attempt ended; null while it is open
 */
public record Seat(
        RunId participantId,
        AccountId account,
        int colorIndex,
        @Nullable Conclusion conclusion) {
    /** Whether the run of the current attempt is over. */
    public boolean concluded() {
        return conclusion != null;
    }

    Seat conclude(Conclusion how) {
        return new Seat(participantId, account, colorIndex, how);
    }

    Seat reopen() {
        return new Seat(participantId, account, colorIndex, null);
    }
}
