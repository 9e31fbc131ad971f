package dev.photofinish.standalone.fuzz;

/**
 * How much is tried: little with every build, all of it with {@code ./photofinish test --fuzz}. Both are the same cases
 * from the same seed, one cut short.
 */
final class FuzzSize {
    private static final boolean FULL = "full".equals(System.getProperty("photofinish.fuzz"));
    private static final int SHORTER = 50;

    /** Where the cases come from; a failure names it, so that it can be had again. */
    static final long SEED = Long.getLong("photofinish.fuzz.seed", 20_300_105L);

    private FuzzSize() {}

    static int of(int full) {
        return FULL ? full : full / SHORTER;
    }
}
