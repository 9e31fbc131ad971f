package dev.photofinish.live.room;

import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.view.RaceView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who is in the room and what they may see. Confined to the room's thread. */
final class House {
    private final Map<Viewer, Crowd> crowds = new HashMap<>();
    private final Set<RoomSeat> seats = new HashSet<>();
    private final RoomObserver observer;

    House(RoomObserver observer) {
        this.observer = observer;
    }

    /** Whoever receives frames right now. */
    Set<Viewer> viewers() {
        return Set.copyOf(crowds.keySet());
    }

    List<RoomSeat> everybody() {
        return List.copyOf(seats);
    }

    boolean isEmpty() {
        return seats.isEmpty();
    }

    int size() {
        return seats.size();
    }

    int spectators() {
        return crowds.entrySet().stream()
                .filter(entry -> !entry.getKey().isMod())
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    boolean busy() {
        return crowds.values().stream().anyMatch(Crowd::busy);
    }

    void deliver(Viewer viewer, Parcel parcel) {
        Crowd crowd = crowds.get(viewer);
        if (crowd != null) {
            crowd.deliver(parcel);
        }
    }

    /** Lets somebody in, or moves them, or makes up for what they missed: the parcels first, then everything after. */
    void seat(RoomSeat seat, Viewer viewer, List<Parcel> first) {
        if (seat.left()) {
            return;
        }
        forget(seat);
        seat.viewer = viewer;
        seats.add(seat);
        crowds.computeIfAbsent(viewer, _ -> new Crowd(observer)).enter(seat, first);
    }

    void forget(RoomSeat seat) {
        Viewer viewer = seat.viewer;
        if (viewer != null && seats.remove(seat)) {
            seat.viewer = null;
            Crowd crowd = crowds.get(viewer);
            if (crowd != null) {
                crowd.exit();
                if (crowd.isEmpty()) {
                    crowds.remove(viewer);
                }
            }
        }
    }

    /** Moves those who see something else by now; each gets the state for where they are then. */
    void reassign(RaceView view, Function<Viewer, Parcel> state) {
        for (RoomSeat seat : List.copyOf(seats)) {
            Viewer now = viewerAt(seat, view);
            if (now != null && !now.equals(seat.viewer)) {
                seat(seat, now, List.of(state.apply(now)));
            }
        }
    }

    void closeMod(RunId run, int code, String reason) {
        close(code, reason, new Audience.Mod(run)::equals);
    }

    void closeMods(int code, String reason) {
        close(code, reason, Audience.Mod.class::isInstance);
    }

    void closeAll(int code, String reason) {
        close(code, reason, _ -> true);
    }

    private void close(int code, String reason, Predicate<@Nullable Audience> whom) {
        for (RoomSeat seat : List.copyOf(seats)) {
            if (whom.test(seat.viewer == null ? null : seat.viewer.audience())) {
                forget(seat);
                seat.lane().execute(() -> {
                    seat.standUp();
                    seat.peer().close(code, reason);
                });
            }
        }
    }

    private static @Nullable Viewer viewerAt(RoomSeat seat, RaceView view) {
        boolean stays = seat.account() == null || (seat.viewer != null && seat.viewer.isMod());
        return stays ? null : seat.viewerAt(view);
    }
}
