package dev.photofinish.command.mod.room;

import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Tells the rooms every new fact. Older ones they read themselves. */
final class RoomFeed implements SmartLifecycle {
    private final EventTail tail;
    private final RaceRooms rooms;
    private final Runnable onceFollowing;
    private volatile @Nullable Following following;

    RoomFeed(EventTail tail, RaceRooms rooms, Runnable onceFollowing) {
        this.tail = tail;
        this.rooms = rooms;
        this.onceFollowing = onceFollowing;
    }

    @Override
    public void start() {
        following = tail.follow("rooms", tail.head(), batch -> batch.forEach(rooms::accept));
        onceFollowing.run();
    }

    @Override
    public void stop() {
        Following current = following;
        if (current != null) {
            current.close();
        }
        following = null;
    }

    /** Before the first connection, until after the last one. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public boolean isRunning() {
        return following != null;
    }
}
