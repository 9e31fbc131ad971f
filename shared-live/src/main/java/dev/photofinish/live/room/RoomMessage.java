package dev.photofinish.live.room;

import dev.photofinish.events.RunId;
import dev.photofinish.live.StoredEvent;
import org.jspecify.annotations.Nullable;

/** What a room is told. */
sealed interface RoomMessage {
    /** Something happened. */
    record Fact(StoredEvent stored) implements RoomMessage {}

    /** A spectator came, to a race or to a solo session. */
    record Watch(RoomSeat seat, @Nullable Resume resume, boolean solo) implements RoomMessage {}

    /** A mod was let in. */
    record WatchAsMod(RoomSeat seat, RunId run) implements RoomMessage {}

    /** A spectator turned out to be somebody. */
    record SignedIn(RoomSeat seat) implements RoomMessage {}

    /** Somebody missed frames and can take more again. */
    record Lagging(RoomSeat seat) implements RoomMessage {}

    /** Somebody went. */
    record Left(RoomSeat seat) implements RoomMessage {}

    /** There is something new to look for: ticks, presence, requests of seats. */
    record Nudge() implements RoomMessage {}
}
