package dev.photofinish.query.tournament;

import com.mongodb.client.model.Filters;
import dev.photofinish.events.tournament.ReviewVerdict;
import dev.photofinish.query.web.Ids;
import dev.photofinish.query.web.QueryRefusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which runs a reviewer wants to see (tournaments §5.6). */
record QueueFilter(Bson wanted) {
    private static final String ALL = "all";

    /**
     * Reads the query parameters; null stands for finished runs that nobody has looked at.
     *
     * @param reviewer -1 = nobody yet, 0 = whoever it was, else the id of an account
     */
    static QueueFilter of(
            @Nullable String status, @Nullable String verdict, @Nullable String reviewer, @Nullable String kind) {
        var wanted = new ArrayList<Bson>(List.of(Filters.eq(RunProjection.REATTEMPTED, false)));
        var only = RunOrder.status(status == null ? RunStatus.FINISHED.text() : status);
        if (only != null) {
            wanted.add(Filters.eq(RunProjection.STATUS, only.name()));
        }
        if (!ALL.equals(verdict)) {
            wanted.add(Filters.eq(RunProjection.VERDICT, verdict(verdict).name()));
        }
        if (!"0".equals(reviewer)) {
            wanted.add(Filters.eq(RunProjection.REVIEWER, reviewer(reviewer)));
        }
        if (kind != null && !kind.equals(ALL)) {
            wanted.add(Filters.eq(RunProjection.LIVE, isLive(kind)));
        }
        return new QueueFilter(Filters.and(wanted));
    }

    private static ReviewVerdict verdict(@Nullable String text) {
        if (text == null) {
            return ReviewVerdict.PENDING;
        }
        for (var verdict : ReviewVerdict.values()) {
            if (verdict.name().toLowerCase(Locale.ROOT).equals(text)) {
                return verdict;
            }
        }
        throw QueryRefusal.INVALID_REQUEST.because("review_status", "must be all, pending, accepted or rejected");
    }

    private static String reviewer(@Nullable String text) {
        return text == null || text.equals("-1")
                ? RunProjection.NOBODY
                : Ids.account("reviewed_by_id", text).toString();
    }

    private static boolean isLive(String kind) {
        return switch (kind) {
            case "live" -> true;
            case "async" -> false;
            default -> throw QueryRefusal.INVALID_REQUEST.because("kind", "must be all, async or live");
        };
    }
}
