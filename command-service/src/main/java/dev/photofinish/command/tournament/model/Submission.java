package dev.photofinish.command.tournament.model;

import org.jspecify.annotations.Nullable;

/**
 * What a player hands in with a run (tournaments §5.6).
 *
 * @param vodUrl of the recording; null = none
 * @param notes null = none
 * @param flagReason why they want it looked at; null = they do not
 */
public record Submission(
        @Nullable String vodUrl,
        @Nullable String notes,
        @Nullable String flagReason) {
    /** Of a run nobody has said anything of. */
    public static final Submission NOTHING = new Submission(null, null, null);
}
