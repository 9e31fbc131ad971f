package dev.photofinish.live.room;

import dev.photofinish.events.AccountId;
import dev.photofinish.live.frame.Audience;
import dev.photofinish.live.frame.Viewer;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.RaceView;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** A seat: part of it belongs to the room's thread, part to the connection's lane. */
final class RoomSeat implements Seat {
    /** Writes that wait for a replay to go out before a snapshot takes their place. */
    private static final int MOST_HELD = 512;

    private final RaceRoom room;
    private final Peer peer;
    private final Lane lane;
    private volatile Guest guest;
    private volatile boolean left;

    /** Room's thread only: null until the first frame was handed over, and again after the end. */
    @Nullable
    Viewer viewer;

    /** Lane only. */
    @Nullable
    LaneCrowd crowd;

    /** Lane only: place within the crowd. */
    int index;

    /** Lane only: news that waits until what was replayed has gone out; shared with everybody else, and bounded. */
    private final Deque<Parcel> held = new ArrayDeque<>();

    /** Lane only: what was replayed has not all gone out. */
    private boolean catchingUp;

    /** Lane only: skipped because too much is waiting; a snapshot will follow. */
    boolean lagging;

    /** Lane only: the snapshot was asked for. */
    private boolean asked;

    RoomSeat(RaceRoom room, Peer peer, Lane lane, Guest guest) {
        this.room = room;
        this.peer = peer;
        this.lane = lane;
        this.guest = guest;
    }

    Peer peer() {
        return peer;
    }

    Lane lane() {
        return lane;
    }

    @Nullable
    AccountId account() {
        return guest.account();
    }

    Language language() {
        return guest.language();
    }

    /** What a spectator is at that moment of the race. */
    Viewer viewerAt(RaceView view) {
        Guest who = guest;
        return new Viewer(Audience.of(who.account(), view), who.language());
    }

    boolean left() {
        return left;
    }

    @Override
    public void leave() {
        if (!left) {
            left = true;
            lane.execute(this::standUp);
            room.ask(new RoomMessage.Left(this));
        }
    }

    @Override
    public void writableAgain() {
        while (!held.isEmpty() && peer.writable()) {
            peer.write(held.remove());
        }
        catchingUp = catchingUp && !(held.isEmpty() && peer.writable());
        if (lagging && !asked && !left) {
            asked = true;
            room.ask(new RoomMessage.Lagging(this));
        }
    }

    @Override
    public void signIn(Guest who) {
        guest = who;
        room.ask(new RoomMessage.SignedIn(this));
    }

    /** Lane only: sends frames, or notes that they have to be made up for. */
    void offer(Parcel parcel) {
        if (lagging) {
            return;
        }
        if (held.isEmpty() && peer.writable()) {
            peer.write(parcel);
        } else if (catchingUp && held.size() < MOST_HELD) {
            held.add(parcel);
        } else {
            lagging = true;
            held.clear();
        }
    }

    /** Lane only: moves to a crowd after what is to be seen first. */
    void sit(LaneCrowd target, Iterable<Parcel> first) {
        standUp();
        if (!left) {
            lagging = false;
            asked = false;
            held.clear();
            first.forEach(peer::write);
            catchingUp = !peer.writable();
            target.add(this);
        }
    }

    /** Lane only. */
    void standUp() {
        if (crowd != null) {
            crowd.remove(this);
            crowd = null;
        }
    }
}
