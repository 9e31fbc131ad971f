package dev.photofinish.query.race;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import dev.photofinish.live.view.RaceFacts;
import dev.photofinish.live.view.RaceStatus;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;

/** Which races a list shows and in which order (rest-api §5, {@code GET /api/races}). */
final class RaceSort {
    static final String LISTED = "listed";
    static final String RANK = "rank";
    static final String UNSCHEDULED = "unscheduled";
    static final String SCHEDULED_AT = "scheduled_at";
    static final String CREATED_AT = "created_at";
    static final String STARTED_AT = "started_at";

    private RaceSort() {}

    static Map<String, Object> lookUps(RaceFacts race) {
        var fields = new HashMap<String, Object>();
        fields.put(LISTED, race.publiclyListed() && race.exists());
        fields.put(RANK, rank(race.status()));
        fields.put(UNSCHEDULED, race.scheduledAt() == null ? 1 : 0);
        putMoment(fields, SCHEDULED_AT, race.scheduledAt());
        putMoment(fields, CREATED_AT, race.createdAt());
        putMoment(fields, STARTED_AT, race.startedAt());
        return fields;
    }

    static Bson filter(Set<RaceStatus> statuses) {
        return statuses.isEmpty()
                ? Filters.eq(LISTED, true)
                : Filters.and(
                        Filters.eq(LISTED, true),
                        Filters.in(
                                RANK,
                                statuses.stream().map(RaceSort::rank).sorted().toList()));
    }

    /** The id comes last, so that a page never repeats or skips a race of the same moment. */
    static Bson order(Set<RaceStatus> statuses) {
        return statuses.equals(Set.of(RaceStatus.FINISHED))
                ? Sorts.orderBy(Sorts.descending(STARTED_AT, CREATED_AT), Sorts.ascending("_id"))
                : Sorts.orderBy(
                        Sorts.ascending(RANK, UNSCHEDULED, SCHEDULED_AT),
                        Sorts.descending(CREATED_AT),
                        Sorts.ascending("_id"));
    }

    private static int rank(RaceStatus status) {
        return switch (status) {
            case RUNNING -> 0;
            case SETUP -> 1;
            case FINISHED, ABANDONED -> 2;
        };
    }

    /** Microseconds: a BSON date would cut them to milliseconds. */
    private static void putMoment(Map<String, Object> fields, String name, @Nullable Instant moment) {
        if (moment != null) {
            fields.put(name, ChronoUnit.MICROS.between(Instant.EPOCH, moment));
        }
    }
}
