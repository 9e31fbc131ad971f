package dev.photofinish.query.tournament.scoring;

/** The score of a run by its distance to par (tournaments §7.1). */
final class Score {
    private static final double HIGHEST = 105;

    private Score() {}

    /** 100 at par, falling to 0 at twice of it. Both in seconds, par above 0. */
    static double of(double elapsed, double par) {
        return Math.clamp(100 * (2 - elapsed / par), 0, HIGHEST);
    }
}
