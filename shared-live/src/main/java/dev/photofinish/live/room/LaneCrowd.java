package dev.photofinish.live.room;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** The seats of one audience on one lane: one task a write for all of them. */
final class LaneCrowd {
    /** Writes that may wait on a lane before its seats get a snapshot instead. */
    private static final int MOST_WAITING = 64;

    private final Lane lane;
    private final RoomObserver observer;
    private final List<RoomSeat> seats = new ArrayList<>();
    private final AtomicInteger waiting = new AtomicInteger();

    LaneCrowd(Lane lane, RoomObserver observer) {
        this.lane = lane;
        this.observer = observer;
    }

    Lane lane() {
        return lane;
    }

    /** True while the lane has not come round to earlier writes. */
    boolean busy() {
        return waiting.get() > 0;
    }

    /** Room's thread: has the lane write to every seat. A lane that is far behind marks its seats lagging instead. */
    void deliver(Parcel parcel) {
        int queued = waiting.incrementAndGet();
        if (queued > MOST_WAITING) {
            observer.laneFull();
        }
        if (queued > MOST_WAITING + 1) {
            waiting.decrementAndGet();
            return;
        }
        boolean full = queued > MOST_WAITING;
        lane.execute(() -> {
            waiting.decrementAndGet();
            if (full) {
                skip();
            } else {
                write(parcel);
            }
        });
    }

    /** Lane only. */
    void add(RoomSeat seat) {
        seat.crowd = this;
        seat.index = seats.size();
        seats.add(seat);
    }

    /** Lane only. */
    void remove(RoomSeat seat) {
        RoomSeat last = seats.removeLast();
        if (last != seat) {
            seats.set(seat.index, last);
            last.index = seat.index;
        }
    }

    private void write(Parcel parcel) {
        for (int i = seats.size() - 1; i >= 0; i--) {
            seats.get(i).offer(parcel);
        }
    }

    private void skip() {
        for (RoomSeat seat : List.copyOf(seats)) {
            seat.lagging = true;
            seat.writableAgain();
        }
    }
}
