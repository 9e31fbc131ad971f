package dev.photofinish.query.history;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.photofinish.events.RaceId;

/**
 * Recordings of races, kept while somebody looks at their past: whoever drags through a race asks many times a second, and
 * only what happened meanwhile is read from the store. Blocks.
 */
final class Recordings {
    private final Histories histories;
    private final Cache<RaceId, Recording> kept;

    Recordings(Histories histories, HistorySettings settings) {
        this.histories = histories;
        this.kept = Caffeine.newBuilder()
                .maximumWeight(settings.rememberedEvents())
                .weigher((RaceId _, Recording recording) -> 1 + recording.size())
                .expireAfterAccess(settings.rememberedFor())
                .build();
    }

    /** Up to now; refuses what never was. */
    Recording of(Subject subject, RaceId id) {
        var recording =
                kept.asMap().compute(id, (_, known) -> upToNow(id, known == null ? Recording.empty(id) : known));
        if (recording.size() == 0 || !subject.beginsWith(recording.get(0).event())) {
            throw subject.unknown(id);
        }
        return recording;
    }

    private Recording upToNow(RaceId race, Recording known) {
        long position = known.size() == 0 ? 0 : known.get(known.size() - 1).position();
        return known.and(histories.after(race, position));
    }
}
