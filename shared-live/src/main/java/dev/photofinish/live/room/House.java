package dev.photofinish.live.room;

import dev.photofinish.events.RunId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.view.RaceView;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Who is in the room and what they may see. Confined to the room's thread. */
final class House {
    private final Map<Audience, Crowd> crowds = new HashMap<>();
    private final Set<RoomSeat> seats = new HashSet<>();

    /** Whoever receives frames right now. */
    Set<Audience> audiences() {
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
                .filter(entry -> !(entry.getKey() instanceof Audience.Mod))
                .mapToInt(entry -> entry.getValue().size())
                .sum();
    }

    boolean busy() {
        return crowds.values().stream().anyMatch(Crowd::busy);
    }

    void deliver(Audience audience, Parcel parcel) {
        Crowd crowd = crowds.get(audience);
        if (crowd != null) {
            crowd.deliver(parcel);
        }
    }

    /** Lets somebody in, or moves them, or makes up for what they missed: the parcels first, then everything after. */
    void seat(RoomSeat seat, Audience audience, List<Parcel> first) {
        if (seat.left()) {
            return;
        }
        forget(seat);
        seat.audience = audience;
        seats.add(seat);
        crowds.computeIfAbsent(audience, _ -> new Crowd()).enter(seat, first);
    }

    void forget(RoomSeat seat) {
        Audience audience = seat.audience;
        if (audience != null && seats.remove(seat)) {
            seat.audience = null;
            Crowd crowd = crowds.get(audience);
            if (crowd != null) {
                crowd.exit();
                if (crowd.isEmpty()) {
                    crowds.remove(audience);
                }
            }
        }
    }

    /** Moves those who see something else by now; each gets the state for where they are then. */
    void reassign(RaceView view, Function<Audience, Parcel> state) {
        for (RoomSeat seat : List.copyOf(seats)) {
            Audience now = audienceOf(seat, view);
            if (now != null && !now.equals(seat.audience)) {
                seat(seat, now, List.of(state.apply(now)));
            }
        }
    }

    void closeMod(RunId run, int code, String reason) {
        close(code, reason, new Audience.Mod(run));
    }

    void closeAll(int code, String reason) {
        close(code, reason, null);
    }

    private void close(int code, String reason, @Nullable Audience only) {
        for (RoomSeat seat : List.copyOf(seats)) {
            if (only == null || only.equals(seat.audience)) {
                forget(seat);
                seat.lane().execute(() -> {
                    seat.standUp();
                    seat.peer().close(code, reason);
                });
            }
        }
    }

    private static @Nullable Audience audienceOf(RoomSeat seat, RaceView view) {
        return seat.audience instanceof Audience.Mod || seat.account() == null
                ? null
                : Audience.of(seat.account(), view);
    }
}
