package dev.photofinish.query.live;

import dev.photofinish.live.room.RaceRooms;
import org.springframework.context.SmartLifecycle;

/** At shutdown sends everybody away before the web server waits for its open connections. */
final class Farewell implements SmartLifecycle {
    private final RaceRooms rooms;
    private volatile boolean running;

    Farewell(RaceRooms rooms) {
        this.rooms = rooms;
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
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        } catch (Exception trouble) {
            throw new IllegalStateException("rooms did not close", trouble);
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
