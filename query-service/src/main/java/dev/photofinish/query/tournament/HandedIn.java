package dev.photofinish.query.tournament;

import dev.photofinish.events.tournament.AsyncRunSubmitted;
import org.jspecify.annotations.Nullable;

/**
 * What a player said of their run; all null = nothing.
 *
 * @param flagReason why they want it looked at; null = they do not
 */
record HandedIn(
        @Nullable String vodUrl,
        @Nullable String notes,
        @Nullable String flagReason) {
    static final HandedIn NOTHING = new HandedIn(null, null, null);

    static HandedIn of(AsyncRunSubmitted submitted) {
        return new HandedIn(submitted.vodUrl(), submitted.notes(), submitted.flagReason());
    }
}
