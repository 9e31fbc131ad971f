package dev.photofinish.query.activity;

/**
 * The figures on a profile (rest-api §7). They say how many, not which: private races count.
 *
 * @param raceCount races played in that began
 * @param trainingCount solo sessions, whatever became of them
 */
record ProfileStats(long raceCount, long trainingCount, long organizedCount, long castedCount) {}
