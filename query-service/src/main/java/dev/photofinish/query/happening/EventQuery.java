package dev.photofinish.query.happening;

import dev.photofinish.query.web.Paging;
import org.jspecify.annotations.Nullable;

/**
 * Which events are wanted.
 *
 * @param after the number of the last one that is known; 0 = all
 */
record EventQuery(int after, int limit) {
    private static final int USUAL_LIMIT = 100;
    private static final int LARGEST_LIMIT = 500;

    static EventQuery of(@Nullable String after, @Nullable String limit) {
        var paging = Paging.of(after, limit, USUAL_LIMIT, LARGEST_LIMIT);
        return new EventQuery(paging.offset(), paging.limit());
    }
}
