package dev.photofinish.live.room;

import java.util.HashMap;
import java.util.Map;

/** Everybody of one audience. Confined to the room's thread; the seats themselves are reached through their lanes. */
final class Crowd {
    private final Map<Lane, LaneCrowd> lanes = new HashMap<>();
    private final RoomObserver observer;
    private int size;

    Crowd(RoomObserver observer) {
        this.observer = observer;
    }

    void enter(RoomSeat seat, Iterable<Parcel> first) {
        size++;
        LaneCrowd target = lanes.computeIfAbsent(seat.lane(), lane -> new LaneCrowd(lane, observer));
        seat.lane().execute(() -> seat.sit(target, first));
    }

    void exit() {
        size--;
    }

    boolean isEmpty() {
        return size == 0;
    }

    int size() {
        return size;
    }

    boolean busy() {
        return lanes.values().stream().anyMatch(LaneCrowd::busy);
    }

    void deliver(Parcel parcel) {
        lanes.values().forEach(lane -> lane.deliver(parcel));
    }
}
