package dev.photofinish.store.look;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.store.tail.StoredEvents;
import java.util.List;

/** A race's history is the event store itself, by its index on the race. */
final class StoreRaceHistory implements RaceHistory {
    private final StoredEvents events;

    StoreRaceHistory(StoredEvents events) {
        this.events = events;
    }

    @Override
    public List<StoredEvent> of(RaceId race, long after, int limit) {
        return events.ofRace(race, after, limit).events();
    }
}
