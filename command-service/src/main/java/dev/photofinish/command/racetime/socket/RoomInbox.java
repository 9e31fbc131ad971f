package dev.photofinish.command.racetime.socket;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingDeque;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Messages of a room that wait to be dealt with. When there are too many, the oldest document goes: there is a newer one
 * behind it. The messages of the connection's own end always find room.
 */
public final class RoomInbox {
    private final LinkedBlockingDeque<RoomMessage> waiting;
    private final Runnable dropped;

    /** At most so many wait; whatever is dropped is told. */
    public RoomInbox(int capacity, Runnable dropped) {
        this.waiting = new LinkedBlockingDeque<>(capacity);
        this.dropped = dropped;
    }

    /** Adds a message, from any thread. */
    public void put(RoomMessage message) {
        if (message instanceof RoomMessage.Other) {
            return;
        }
        while (!waiting.offerLast(message)) {
            makeRoom();
        }
    }

    private synchronized void makeRoom() {
        if (waiting.remainingCapacity() > 0) {
            return;
        }
        var oldest = waiting.stream()
                .filter(RoomMessage.Document.class::isInstance)
                .findFirst()
                .orElseGet(waiting::peekFirst);
        if (oldest != null && waiting.removeFirstOccurrence(oldest)) {
            dropped.run();
        }
    }

    /** The next message; null when there is none within that time. */
    public @Nullable RoomMessage take(Duration within) throws InterruptedException {
        return waiting.pollFirst(Math.max(0, within.toMillis()), TimeUnit.MILLISECONDS);
    }
}
