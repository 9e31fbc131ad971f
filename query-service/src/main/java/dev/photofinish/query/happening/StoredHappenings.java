package dev.photofinish.query.happening;

import dev.photofinish.events.LiveRaceId;
import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.events.racetime.RacetimeEvent;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.tail.StoredEvents;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;

/** Reads what happened from the event store, by its index of aggregates. Blocks. */
final class StoredHappenings {
    private static final int READ = 500;

    private final StoredEvents events;
    private final String racetime;

    /** @param racetime its address, without a slash at the end */
    StoredHappenings(StoredEvents events, String racetime) {
        this.events = events;
        this.racetime = racetime;
    }

    /** A room with what it is held for; null when none of that id was ever watched. */
    @Nullable
    RacetimeRoomRef room(RacetimeRoomId id) {
        return events.ofAggregate(id.toString(), 0, 1).stream()
                .map(first -> first.stored().event())
                .filter(RacetimeEvent.class::isInstance)
                .map(first -> ((RacetimeEvent) first).room())
                .findFirst()
                .orElse(null);
    }

    DomainEventList inRoom(RacetimeRoomId id, EventQuery query, Insight insight) {
        return page(id.toString(), query.after(), query, new RoomTelling(insight));
    }

    /** From its first event on, as a command reads it: later ones are told with what earlier ones said. */
    DomainEventList ofLiveRace(LiveRaceId id, EventQuery query, Insight insight) {
        return page(id.toString(), 0, query, new LiveRaceTelling(insight, racetime));
    }

    private DomainEventList page(String aggregate, long from, EventQuery query, Telling telling) {
        var told = new ArrayList<DomainEvent>();
        long reached = from;
        while (true) {
            var batch = events.ofAggregate(aggregate, reached, READ);
            for (var event : batch) {
                var document = telling.tell(event).filter(_ -> event.number() > query.after());
                if (document.isPresent() && told.size() == query.limit()) {
                    return DomainEventList.of(told, reached);
                }
                document.ifPresent(told::add);
                reached = event.number();
            }
            if (batch.size() < READ) {
                return DomainEventList.of(told, null);
            }
        }
    }
}
