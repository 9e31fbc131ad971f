package dev.photofinish.query.activity;

import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a timeline is wanted (rest-api §7). Counting from the start costs what lies before and shifts when
 * something is added; going on after an entry does neither.
 *
 * @param after what the page before ended with; null = from the start
 */
public record TimelineQuery(Paging paging, @Nullable Entry after) {
    private static final int USUAL_LIMIT = 20;
    private static final int LARGEST_LIMIT = 100;

    /** Reads the query parameters; refuses what rest-api §7 refuses. */
    public static TimelineQuery of(@Nullable String offset, @Nullable String limit, @Nullable String after) {
        var paging = Paging.of(offset, limit, USUAL_LIMIT, LARGEST_LIMIT);
        if (after != null && paging.offset() > 0) {
            throw QueryRefusal.INVALID_REQUEST.because("offset", "must be left out together with after");
        }
        return new TimelineQuery(paging, after == null ? null : Cursor.read(after));
    }
}
