package dev.photofinish.live.room;

import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.events.race.RaceDeleted;
import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.race.RaceFinished;
import dev.photofinish.events.race.RaceReset;
import dev.photofinish.events.run.ParticipantAbandoned;
import dev.photofinish.events.run.ParticipantFinished;
import dev.photofinish.events.run.RunEvent;
import dev.photofinish.events.stream.StreamEvent;
import dev.photofinish.live.LiveChannels;
import dev.photofinish.live.LiveSignals;
import dev.photofinish.live.People;
import dev.photofinish.live.Presence;
import dev.photofinish.live.RaceHistory;
import dev.photofinish.live.RememberedPeople;
import dev.photofinish.live.SeedGraphs;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.Tick;
import dev.photofinish.live.frame.FrameMaker;
import dev.photofinish.live.frame.Scenes;
import dev.photofinish.live.translation.Language;
import dev.photofinish.live.view.Picture;
import dev.photofinish.live.view.RaceView;
import java.time.Clock;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * The rooms of one node. Fed with every fact by the tail, and with ticks and presence by the signals; a room comes to
 * life when somebody wants to watch its race.
 */
public final class RaceRooms implements AutoCloseable, LiveSignals.Listener {
    private static final Duration LONGEST_GOODBYE = Duration.ofSeconds(1);
    private static final Duration PEOPLE_KEPT = Duration.ofSeconds(30);

    private final Map<RaceId, RaceRoom> rooms = new ConcurrentHashMap<>();
    private final LiveBook book = new LiveBook();
    private final RoomContext context;
    private final AutoCloseable listening;
    private volatile boolean closed;

    /**
     * Opens for business.
     *
     * @param epoch names the event store; positions of another one are answered by a resync
     */
    public RaceRooms(
            RaceHistory history,
            People people,
            SeedGraphs graphs,
            LiveChannels channels,
            LiveSignals signals,
            UUID epoch,
            Clock clock,
            RoomSettings settings,
            RoomObserver observer) {
        Scenes scenes = new Scenes(new RememberedPeople(people, clock, PEOPLE_KEPT), graphs);
        FrameMaker maker = new FrameMaker(epoch, InstantSource.system());
        this.context = new RoomContext(history, scenes, maker, epoch, book, channels, settings, observer);
        this.listening = signals.listen(this);
    }

    /** A fact, in global order. Never blocks; facts of races nobody watches are dropped. */
    public void accept(StoredEvent stored) {
        switch (stored.event()) {
            case RaceEvent event -> {
                tell(event.raceId(), stored);
                if (event instanceof RaceFinished || event instanceof RaceReset || event instanceof RaceDeleted) {
                    book.forgetTicks(event.raceId());
                }
            }
            case RunEvent event -> {
                tell(event.raceId(), stored);
                if (event.solo() && (event instanceof ParticipantFinished || event instanceof ParticipantAbandoned)) {
                    book.forgetTicks(event.raceId());
                }
            }
            case StreamEvent event -> {
                context.channels().note(stored.position(), event);
                rooms.values().forEach(room -> room.streamChanged(event.accountId()));
            }
            default -> {}
        }
    }

    /**
     * Lets a spectator in. Its first frame is a {@code race_state}, or with {@code resume} what it missed; nothing after
     * it is missing or repeated. A race that does not exist closes it with 4004.
     *
     * @param resume where it left off; null = new here
     */
    public Seat watch(RaceId race, Peer peer, Lane lane, Guest guest, @Nullable Resume resume) {
        return enter(race, peer, lane, guest, (room, seat) -> room.watch(seat, resume, false));
    }

    /** As {@link #watch}, for a solo session; a race is none. */
    public Seat watchSolo(RaceId session, Peer peer, Lane lane, Guest guest, @Nullable Resume resume) {
        return enter(session, peer, lane, guest, (room, seat) -> room.watch(seat, resume, true));
    }

    /**
     * Lets a player's mod in, after its token was checked: {@code auth_ok}, then where it is if its run is open, then
     * whatever mods are told. Announcing its presence is up to the caller.
     *
     * @param language the player's
     */
    public Seat joinMod(RaceId race, RunId run, Peer peer, Lane lane, Language language) {
        return enter(race, peer, lane, new Guest(null, language), (room, seat) -> room.watchAsMod(seat, run));
    }

    /** The room of a race somebody watches. */
    public Optional<RaceRoom> room(RaceId race) {
        return Optional.ofNullable(rooms.get(race));
    }

    /** A race's facts with this node's newest ticks, presence and streams on top (better V9). */
    public Picture picture(RaceView view) {
        return context.picture(view);
    }

    /** Number of races watched on this node. */
    public int size() {
        return rooms.size();
    }

    @Override
    public void onTick(Tick tick) {
        book.note(tick);
        RaceRoom room = rooms.get(tick.race());
        if (room != null) {
            room.ticked(tick.run());
        }
    }

    @Override
    public void onPresence(Presence presence) {
        book.note(presence);
        RaceRoom room = rooms.get(presence.race());
        if (room != null) {
            room.presenceChanged();
        }
    }

    /** Closes every connection with 1012: the server restarts. */
    @Override
    public void close() throws Exception {
        if (closed) {
            return;
        }
        closed = true;
        listening.close();
        List<RaceRoom> open = List.copyOf(rooms.values());
        open.forEach(RaceRoom::stop);
        for (RaceRoom room : open) {
            room.awaitEnd(LONGEST_GOODBYE);
        }
    }

    void ended(RaceId race, RaceRoom room) {
        rooms.remove(race, room);
    }

    private void tell(RaceId race, StoredEvent stored) {
        RaceRoom room = rooms.get(race);
        if (room != null) {
            room.accept(stored);
        }
    }

    private Seat enter(RaceId race, Peer peer, Lane lane, Guest guest, BiPredicate<RaceRoom, RoomSeat> door) {
        while (true) {
            RaceRoom room = rooms.computeIfAbsent(race, id -> new RaceRoom(id, context, this));
            room.start();
            RoomSeat seat = room.seatFor(peer, lane, guest);
            if (closed || !door.test(room, seat)) {
                if (room.over() && !closed) {
                    rooms.remove(race, room);
                    continue;
                }
                int code = closed ? CloseCode.RESTARTING : CloseCode.TRY_LATER;
                lane.execute(() -> peer.close(code, "try again"));
            }
            return seat;
        }
    }
}
