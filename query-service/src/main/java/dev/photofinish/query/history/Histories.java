package dev.photofinish.query.history;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.live.People;
import dev.photofinish.live.Person;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.UserInfo;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads histories from the event store. Blocks. */
final class Histories {
    private static final int READ = 1_000;
    /** A filter that matches little must not read a whole race in one request. */
    private static final int READ_AT_MOST = 20_000;

    private final RaceHistory history;
    private final People people;

    Histories(RaceHistory history, People people) {
        this.history = history;
        this.people = people;
    }

    /** Every event of the race after a position. */
    List<StoredEvent> after(RaceId race, long position) {
        var events = new ArrayList<StoredEvent>();
        List<StoredEvent> batch;
        do {
            long after = events.isEmpty() ? position : events.getLast().position();
            batch = history.of(race, after, READ);
            events.addAll(batch);
        } while (batch.size() == READ);
        return events;
    }

    boolean exists(Subject subject, RaceId id) {
        return history.of(id, 0, 1).stream().anyMatch(first -> subject.beginsWith(first.event()));
    }

    HistoryPage page(RaceId race, HistoryQuery query, Audience audience) {
        var found = new ArrayList<StoredEvent>();
        long reached = query.after();
        for (int read = 0; read < READ_AT_MOST; read += READ) {
            var batch = history.of(race, reached, READ);
            for (var event : batch) {
                reached = event.position();
                if (query.types().isEmpty() || query.types().contains(EventTypes.name(event.event()))) {
                    found.add(event);
                    if (found.size() == query.limit()) {
                        return page(found, audience, reached);
                    }
                }
            }
            if (batch.size() < READ) {
                return page(found, audience, null);
            }
        }
        return page(found, audience, reached);
    }

    private HistoryPage page(List<StoredEvent> events, Audience audience, @Nullable Long next) {
        var actors = people.byIds(events.stream()
                .map(StoredEvent::actor)
                .filter(Objects::nonNull)
                .map(AccountId::of)
                .collect(Collectors.toSet()));
        return new HistoryPage(
                events.stream().map(event -> entry(event, actors, audience)).toList(), next);
    }

    private static HistoryEntry entry(StoredEvent stored, Map<AccountId, Person> actors, Audience audience) {
        var event = stored.event();
        var actor = stored.actor() == null ? null : actors.get(AccountId.of(stored.actor()));
        return new HistoryEntry(
                stored.position(),
                EventTypes.name(event),
                event.at(),
                actor == null ? null : UserInfo.of(actor),
                EventData.participant(event),
                EventData.of(event, audience));
    }
}
