package dev.photofinish.command.tournament.model;

/** How long and how many things of a tournament may be (tournaments §3-§5; the numbers of things are ours). */
public final class TournamentBounds {
    /** Of the name of a tournament or a pool, in characters. */
    public static final int LONGEST_NAME = 255;
    /** Of a description, in characters. */
    public static final int LONGEST_DESCRIPTION = 10_000;
    /** Of what is said beside a permalink, in characters. */
    public static final int LONGEST_NOTES = 1_000;
    /** Of the category and the goal of live races, in characters. */
    public static final int LONGEST_GOAL = 255;
    /** Of what a player or a reviewer says of a run, in characters. */
    public static final int LONGEST_REMARKS = 10_000;
    /** Of the reason for a review or a disqualification, in characters. */
    public static final int LONGEST_REASON = 5_000;
    /** Runs owed in a pool. */
    public static final int MOST_RUNS_PER_POOL = 10;
    /** Re-attempts that can be counted; more than that is any number. */
    public static final int MOST_REATTEMPTS = 100;
    /** Permalinks added at once. */
    public static final int MOST_PERMALINKS_AT_ONCE = 500;
    /** Days of age an account may have to have; ten years. */
    public static final int OLDEST_ACCOUNT_DAYS = 3_650;
    /** Minutes by which a deadline is extended at once: a week. */
    public static final int LONGEST_EXTENSION_MINUTES = 10_080;

    /** Pools of a tournament. */
    public static final int MOST_POOLS = 100;
    /** Permalinks of a tournament, all pools together. */
    public static final int MOST_PERMALINKS = 5_000;

    private TournamentBounds() {}
}
