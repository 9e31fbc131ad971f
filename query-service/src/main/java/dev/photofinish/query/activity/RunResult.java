package dev.photofinish.query.activity;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;

/**
 * What a player's run came to, or how far it is.
 *
 * @param race the race, or the solo session
 * @param attempt the attempt of the race it is about
 * @param igtMs in-game time; once finished with the penalties in it
 * @param penaltyMs given by the organizer so far
 * @param ranked false once the organizer took the player out
 * @param onRoster false when the player left or was removed
 */
record RunResult(
        RaceId race,
        AccountId account,
        int attempt,
        Outcome outcome,
        long igtMs,
        int deaths,
        long penaltyMs,
        boolean ranked,
        boolean onRoster) {

    /** How a run ended. */
    enum Outcome {
        OPEN,
        FINISHED,
        ABANDONED
    }

    /** No progress yet. */
    static RunResult fresh(RaceId race, AccountId account, int attempt) {
        return new RunResult(race, account, attempt, Outcome.OPEN, 0, 0, 0, true, true);
    }

    /** As it counts in that attempt: what was achieved in an earlier one is nothing. */
    RunResult in(int thatAttempt) {
        return attempt < thatAttempt ? fresh(race, account, thatAttempt) : this;
    }

    RunResult offTheRoster() {
        return new RunResult(race, account, attempt, outcome, igtMs, deaths, penaltyMs, ranked, false);
    }

    boolean finished() {
        return outcome == Outcome.FINISHED;
    }
}
