package dev.photofinish.live;

import dev.photofinish.events.RaceId;
import java.util.List;

/** Every fact of a race and of its runs, in order. May block. */
public interface RaceHistory {
    /**
     * The next facts of a race.
     *
     * @param after position already known; 0 for all
     * @param limit most facts to return; fewer mean that there are no more for now
     */
    List<StoredEvent> of(RaceId race, long after, int limit);
}
