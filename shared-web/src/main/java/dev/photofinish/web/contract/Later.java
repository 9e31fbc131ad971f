package dev.photofinish.web.contract;

/**
 * The answer of a read model that has not got there yet.
 *
 * @param position where it will be; to be given as {@code Photofinish-At-Least}
 */
record Later(long position) {
    static final String MEANING = "Done, but it cannot be shown yet. A read that is told this position in "
            + "`Photofinish-At-Least` answers with it.";
}
