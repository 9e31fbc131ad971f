package dev.photofinish.query.race;

import dev.photofinish.live.view.RaceStatus;
import dev.photofinish.query.web.Paging;
import dev.photofinish.query.web.QueryRefusal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One page of the list of races.
 *
 * @param statuses those wanted; empty = all
 */
record RaceListQuery(Set<RaceStatus> statuses, Paging paging) {
    private static final int DEFAULT_LIMIT = 50;
    private static final int LARGEST_LIMIT = 100;

    static final RaceListQuery FIRST_PAGE = new RaceListQuery(Set.of(), new Paging(0, DEFAULT_LIMIT));

    /** Those that run and those to come, the scheduled ones first. */
    static final RaceListQuery TO_COME =
            new RaceListQuery(Set.of(RaceStatus.RUNNING, RaceStatus.SETUP), new Paging(0, LARGEST_LIMIT));

    RaceListQuery {
        statuses = Set.copyOf(statuses);
    }

    /** Reads the query parameters; refuses what rest-api §5 refuses. */
    static RaceListQuery of(@Nullable String status, @Nullable String offset, @Nullable String limit) {
        return new RaceListQuery(statuses(status), Paging.of(offset, limit, DEFAULT_LIMIT, LARGEST_LIMIT));
    }

    private static Set<RaceStatus> statuses(@Nullable String list) {
        var statuses = EnumSet.noneOf(RaceStatus.class);
        if (list != null && !list.isBlank()) {
            Arrays.stream(list.split(",", -1)).map(RaceListQuery::status).forEach(statuses::add);
        }
        return statuses;
    }

    private static RaceStatus status(String text) {
        return Arrays.stream(RaceStatus.values())
                .filter(status -> status != RaceStatus.ABANDONED)
                .filter(status -> status.name().toLowerCase(Locale.ROOT).equals(text.trim()))
                .findFirst()
                .orElseThrow(() -> QueryRefusal.UNKNOWN_STATUS.because("There is no race status '" + text + "'"));
    }
}
