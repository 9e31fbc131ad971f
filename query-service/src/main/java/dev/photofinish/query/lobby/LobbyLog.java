package dev.photofinish.query.lobby;

import dev.photofinish.events.RaceId;
import dev.photofinish.query.QueryLimit;
import dev.photofinish.store.metric.Limits;
import io.micrometer.core.instrument.Counter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/**
 * The newest event of each race that changed lately, in the order of change, for subscribers to read at their own pace:
 * one who is slow skips what was overtaken, one who is too slow starts anew.
 */
final class LobbyLog {
    /** Events, and how far one is who has them. */
    record News(long sequence, List<byte[]> events) {}

    @SuppressWarnings("ArrayRecordComponent")
    private record Entry(long sequence, byte[] event) {}

    private final int races;
    private final Counter startedAnew;
    private final LinkedHashMap<RaceId, Entry> newest = new LinkedHashMap<>();
    private long sequence;
    private long forgottenTo;

    LobbyLog(int races, Limits limits) {
        this.races = races;
        this.startedAnew = limits.hits(QueryLimit.CHANGED_RACES);
    }

    synchronized long sequence() {
        return sequence;
    }

    synchronized void put(RaceId race, byte[] event) {
        newest.remove(race);
        newest.put(race, new Entry(++sequence, event));
        if (newest.size() > races) {
            var eldest = newest.pollFirstEntry();
            forgottenTo = eldest.getValue().sequence();
        }
    }

    /** What came after; empty when some of it is forgotten. */
    synchronized Optional<News> after(long seen) {
        if (seen < forgottenTo) {
            startedAnew.increment();
            return Optional.empty();
        }
        return Optional.of(new News(
                sequence,
                newest.values().stream()
                        .filter(entry -> entry.sequence() > seen)
                        .map(Entry::event)
                        .toList()));
    }
}
