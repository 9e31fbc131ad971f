package dev.photofinish.query.history;

import dev.photofinish.events.RaceId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.RaceView;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Everything that happened in a race so far, with the race as it was at every so many facts: any moment is then few facts
 * away. Immutable.
 */
final class Recording {
    private static final int STRIDE = 256;

    private final List<StoredEvent> events;
    /** Element {@code i} is the race after {@code i * STRIDE} facts. */
    private final List<RaceView> marks;

    private final RaceView now;

    private Recording(List<StoredEvent> events, List<RaceView> marks, RaceView now) {
        this.events = events;
        this.marks = marks;
        this.now = now;
    }

    static Recording empty(RaceId race) {
        var nothing = RaceView.none(race);
        return new Recording(List.of(), List.of(nothing), nothing);
    }

    /** With what happened since; the facts are in their order. */
    Recording and(List<StoredEvent> more) {
        if (more.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(events);
        var marked = new ArrayList<>(marks);
        var view = now;
        for (var event : more) {
            all.add(event);
            view = view.apply(event);
            if (all.size() % STRIDE == 0) {
                marked.add(view);
            }
        }
        return new Recording(List.copyOf(all), List.copyOf(marked), view);
    }

    RaceView now() {
        return now;
    }

    int size() {
        return events.size();
    }

    StoredEvent get(int index) {
        return events.get(index);
    }

    /** The race after its first so many facts. */
    RaceView after(int facts) {
        var view = marks.get(facts / STRIDE);
        for (var event : events.subList(facts / STRIDE * STRIDE, facts)) {
            view = view.apply(event);
        }
        return view;
    }

    /** How many facts there were up to a position, it included. */
    int until(long position) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).position() <= position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** How many facts come before the first that is later than the instant. */
    int until(Instant instant) {
        int facts = 0;
        while (facts < events.size() && !events.get(facts).event().at().isAfter(instant)) {
            facts++;
        }
        return facts;
    }
}
