package dev.photofinish.live.room;

import dev.photofinish.events.race.RaceReset;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Broadcast;
import dev.photofinish.live.frame.BroadcastMatrix;
import dev.photofinish.live.view.RaceView;

/** A fact, the race before and after it, and what it sends. */
record Step(RaceView before, StoredEvent stored, RaceView after, Broadcast broadcast) {
    static Step of(RaceView before, StoredEvent stored) {
        RaceView after = before.apply(stored);
        return new Step(before, stored, after, BroadcastMatrix.of(before, stored.event(), after));
    }

    long position() {
        return stored.position();
    }

    boolean resets() {
        return stored.event() instanceof RaceReset;
    }
}
