package dev.photofinish.events.liverace.eligibility;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a player and a live race, for it to be said whether they may be in it. Their own reservation in it is
 * counted nowhere.
 *
 * @param open whether the live race has not begun
 * @param known whether there is such an account
 * @param linked whether it is linked to somebody on racetime.gg
 * @param ageDays whole days since the account came to be; null = unknown, which is held against nobody
 * @param neededDays that the tournament asks for, or else the organization or the platform; 0 = none
 * @param runsInPool runs that no other has taken the place of, whatever came of them
 * @param playing whether another run in the tournament is under way
 * @param knowsPermalink whether a run of theirs that counts is on the permalink, when that is chosen already
 * @param raced whether they had a run in this live race that is over
 */
public record EligibilityFacts(
        boolean open,
        boolean tournamentActive,
        boolean known,
        boolean member,
        boolean linked,
        @Nullable Integer ageDays,
        int neededDays,
        int runsInPool,
        int runsPerPool,
        boolean playing,
        boolean knowsPermalink,
        boolean raced) {}
