package dev.photofinish.query.history;

import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a history is wanted.
 *
 * @param types empty = all
 */
record HistoryQuery(long after, int limit, Set<String> types) {
    private static final int DEFAULT_LIMIT = 200;
    private static final int LARGEST_LIMIT = 1_000;

    static HistoryQuery of(@Nullable String after, @Nullable String limit, @Nullable String type) {
        return new HistoryQuery(Ids.position("after", after), limit(limit), EventTypes.parse(type));
    }

    private static int limit(@Nullable String text) {
        long limit = text == null ? DEFAULT_LIMIT : Ids.position("limit", text);
        if (limit < 1 || limit > LARGEST_LIMIT) {
            throw QueryRefusal.INVALID_REQUEST.because("limit", "must be a number from 1 to " + LARGEST_LIMIT);
        }
        return (int) limit;
    }
}
