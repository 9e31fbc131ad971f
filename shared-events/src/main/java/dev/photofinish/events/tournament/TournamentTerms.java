package dev.photofinish.events.tournament;

import dev.photofinish.events.RoomProfileId;
import org.jspecify.annotations.Nullable;

/**
 * What a tournament is held on (tournaments §3).
 *
 * @param name 1 to 255 characters
 * @param description Markdown; null = none
 * @param active inactive = no new runs and no new live races; those under way may finish
 * @param hideResults whether results are hidden while it is active
 * @param discordChannel where it is announced, as Discord has it; null = nowhere
 * @param runsPerPool that everybody owes, 1 to 10
 * @param mostReattempts of a player in the whole tournament, up to 100; 0 = none, -1 = any number
 * @param requireRacetime whether only who is linked to racetime.gg may start a run
 * @param racetimeCategory where its live races are held; null = nowhere yet
 * @param racetimeGoal what is raced for there; null = the title of each race
 * @param roomProfile of its live races; null = the organization's default
 */
public record TournamentTerms(
        String name,
        @Nullable String description,
        boolean active,
        boolean hideResults,
        @Nullable String discordChannel,
        int runsPerPool,
        int mostReattempts,
        boolean requireRacetime,
        @Nullable String racetimeCategory,
        @Nullable String racetimeGoal,
        @Nullable RoomProfileId roomProfile) {
    /** Re-attempts without end. */
    public static final int ANY_NUMBER = -1;
}
