package dev.photofinish.query.activity;

import java.util.Comparator;

/**
 * One line of a timeline, before it is filled in.
 *
 * @param gathering id of the race or solo session
 * @param createdAt of that, in microseconds of the epoch
 */
record Entry(String gathering, long createdAt, Part part) {
    /** Newest first. Nothing in it ever changes, so that a page can go on behind an entry, there or gone. */
    static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::createdAt)
            .reversed()
            .thenComparing(Entry::gathering)
            .thenComparing(Entry::part, Part.ORDER);
}
