package dev.photofinish.live.room;

import dev.photofinish.events.race.RaceReset;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.frame.Broadcast;
import dev.photofinish.live.frame.BroadcastMatrix;
import dev.photofinish.live.frame.FactFrames;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scene;
import dev.photofinish.live.view.RaceView;

/** A fact, the race before and after it, and what it sends. */
public record Step(RaceView before, StoredEvent stored, RaceView after, Broadcast broadcast) {
    /** The step that a fact is. */
    public static Step of(RaceView before, StoredEvent stored) {
        RaceView after = before.apply(stored);
        return new Step(before, stored, after, BroadcastMatrix.of(before, stored.event(), after));
    }

    /**
     * What it sends, made when somebody asks.
     *
     * @param scene the race after it
     */
    public FactFrames framesIn(Scene scene, FrameMaker maker) {
        return new FactFrames(maker, scene, broadcast, before.position(), stored.position());
    }

    long position() {
        return stored.position();
    }

    boolean resets() {
        return stored.event() instanceof RaceReset;
    }
}
