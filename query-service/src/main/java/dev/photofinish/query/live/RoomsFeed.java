package dev.photofinish.query.live;

import dev.photofinish.live.room.RaceRooms;
import dev.photofinish.store.tail.EventTail;
import dev.photofinish.store.tail.Following;
import org.springframework.context.SmartLifecycle;

/**
 * Feeds the rooms with the store's tail while the server runs. At shutdown it sends the spectators away before the web
 * server waits for its open connections.
 */
final class RoomsFeed implements SmartLifecycle {
    private final RaceRooms rooms;
    private final Following following;
    private volatile boolean running;

    /** Follows from here on, before the first spectator is let in; what was before, rooms load by themselves. */
    RoomsFeed(RaceRooms rooms, EventTail tail) {
        this.rooms = rooms;
        this.following = tail.follow("rooms", tail.head(), batch -> batch.forEach(rooms::accept));
    }

    @Override
    public void start() {
        running = true;
    }

    @Override
    public void stop() {
        running = false;
        try {
            rooms.close();
            following.close();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception trouble) {
            throw new IllegalStateException(trouble);
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** First to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
