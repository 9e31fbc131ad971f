package dev.photofinish.command.race.model;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RunId;

/**
 * A participant on the roster.
 *
 * @param colorIndex kept through resets (domain §3.1)
 * @param concluded whether the run of the current attempt is over
 */
public record Seat(RunId participantId, AccountId account, int colorIndex, boolean concluded) {
    Seat conclude() {
        return new Seat(participantId, account, colorIndex, true);
    }

    Seat reopen() {
        return new Seat(participantId, account, colorIndex, false);
    }
}
