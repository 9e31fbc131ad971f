package dev.photofinish.live.room;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.RaceId;
import dev.photofinish.events.RunId;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.live.view.Picture;
import java.time.Duration;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One watched race on one node: an actor on a virtual thread of its own. It first listens, then loads the race's whole
 * history, then folds what comes; it lives as long as somebody watches, and a while longer. Facts are never lost: when
 * more come than the inbox takes, the room reads them from the history.
 */
public final class RaceRoom {
    private static final Logger LOG = LoggerFactory.getLogger(RaceRoom.class);
    private static final Duration PAUSE_AFTER_TROUBLE = Duration.ofSeconds(1);
    private static final RoomMessage NUDGE = new RoomMessage.Nudge();

    private final RaceId race;
    private final RoomSettings settings;
    private final RoomObserver observer;
    private final RaceRooms rooms;
    private final Stage stage;
    private final BlockingQueue<RoomMessage> inbox;
    /** From those inside; never refused, as there are only so many of them. */
    private final Queue<RoomMessage> requests = new ConcurrentLinkedQueue<>();

    private final Set<RunId> ticked = ConcurrentHashMap.newKeySet();
    private final Set<AccountId> streams = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean presence = new AtomicBoolean();
    private final AtomicBoolean nudged = new AtomicBoolean();
    private final AtomicBoolean started = new AtomicBoolean();
    private final Pace pace;
    private final Thread thread;
    private volatile boolean behind = true;
    private volatile boolean over;

    RaceRoom(RaceId race, RoomContext context, RaceRooms rooms) {
        this.race = race;
        this.settings = context.settings();
        this.observer = context.observer();
        this.rooms = rooms;
        this.stage = new Stage(race, context, System.nanoTime());
        this.inbox = new LinkedBlockingQueue<>(settings.inbox());
        this.pace = new Pace(settings, System.nanoTime());
        this.thread = Thread.ofVirtual().name("room-" + race).unstarted(this::live);
    }

    /** Starts to load, once the room hears of new facts. */
    void start() {
        if (started.compareAndSet(false, true)) {
            thread.start();
        }
    }

    boolean over() {
        return over;
    }

    /** The race as it looked at the last write; empty facts until the history is loaded. */
    public Picture picture() {
        return stage.picture();
    }

    /** Lets a spectator in; false when the room has ended or takes no more. */
    boolean watch(RoomSeat seat, @Nullable Resume resume, boolean solo) {
        return tell(new RoomMessage.Watch(seat, resume, solo));
    }

    boolean watchAsMod(RoomSeat seat, RunId run) {
        return tell(new RoomMessage.WatchAsMod(seat, run));
    }

    RoomSeat seatFor(Peer peer, Lane lane, Guest guest) {
        return new RoomSeat(this, peer, lane, guest);
    }

    void accept(StoredEvent stored) {
        if (!inbox.offer(new RoomMessage.Fact(stored))) {
            behind = true;
            observer.inboxFull();
        }
    }

    void ticked(RunId run) {
        if (!ticked.add(run)) {
            observer.tickConflated();
        }
        nudge();
    }

    void presenceChanged() {
        presence.set(true);
        nudge();
    }

    /** Somebody's stream began or ended, perhaps nobody's who is in this race. */
    void streamChanged(AccountId account) {
        streams.add(account);
        nudge();
    }

    void ask(RoomMessage request) {
        requests.add(request);
        nudge();
    }

    /** Sends everybody away. */
    void stop() {
        over = true;
        inbox.offer(NUDGE);
    }

    void awaitEnd(Duration atMost) throws InterruptedException {
        if (started.get()) {
            thread.join(atMost);
        }
    }

    private boolean tell(RoomMessage message) {
        return !over && inbox.offer(message) && !(over && inbox.remove(message));
    }

    private void nudge() {
        if (nudged.compareAndSet(false, true)) {
            inbox.offer(NUDGE);
        }
    }

    private void live() {
        load();
        while (!over) {
            try {
                turn();
            } catch (InterruptedException _) {
                over = true;
            } catch (RuntimeException trouble) {
                LOG.warn("room {} takes a breath", race, trouble);
                behind = true;
                stage.recover();
                LockSupport.parkNanos(PAUSE_AFTER_TROUBLE.toNanos());
            }
        }
        rooms.ended(race, this);
        stage.house().closeAll(CloseCode.RESTARTING, "restarting");
        inbox.forEach(this::turnAway);
    }

    private void load() {
        while (behind && !over) {
            try {
                stage.catchUp();
                stage.loaded();
                behind = false;
            } catch (RuntimeException trouble) {
                LOG.warn("history of race {} cannot be read yet", race, trouble);
                LockSupport.parkNanos(PAUSE_AFTER_TROUBLE.toNanos());
            }
        }
    }

    private void turn() throws InterruptedException {
        RoomMessage message = inbox.poll(pace.wait(stage, System.nanoTime()), TimeUnit.NANOSECONDS);
        for (int taken = 0; message != null && taken < settings.inbox(); taken++) {
            take(message);
            message = inbox.poll();
        }
        lookAround();
        long now = System.nanoTime();
        if (pace.due(stage, now)) {
            stage.flush(now);
            pace.flushed(System.nanoTime());
        }
        if (pace.abandoned(stage, now)) {
            over = true;
        }
    }

    private void take(RoomMessage message) {
        switch (message) {
            case RoomMessage.Fact(StoredEvent stored) -> stage.fold(stored);
            case RoomMessage.Watch _, RoomMessage.WatchAsMod _ -> stage.agenda().add(message);
            case RoomMessage.Left(RoomSeat seat) -> stage.house().forget(seat);
            case RoomMessage.SignedIn(RoomSeat seat) -> stage.agenda().signedIn(seat);
            case RoomMessage.Lagging(RoomSeat seat) -> stage.agenda().lagging(seat);
            case RoomMessage.Nudge _ -> {}
        }
    }

    private void lookAround() {
        nudged.set(false);
        for (RoomMessage request = requests.poll(); request != null; request = requests.poll()) {
            take(request);
        }
        ticked.removeIf(run -> {
            stage.agenda().ticked(Set.of(run));
            return true;
        });
        if (presence.getAndSet(false)) {
            stage.agenda().presence();
        }
        if (behind) {
            behind = false;
            stage.catchUp();
        }
        streams.removeIf(account -> {
            stage.streamChanged(account);
            return true;
        });
    }

    private void turnAway(RoomMessage message) {
        switch (message) {
            case RoomMessage.Watch(RoomSeat seat, Resume _, boolean _) -> refuse(seat);
            case RoomMessage.WatchAsMod(RoomSeat seat, RunId _) -> refuse(seat);
            case RoomMessage.Fact _,
                    RoomMessage.Left _,
                    RoomMessage.SignedIn _,
                    RoomMessage.Lagging _,
                    RoomMessage.Nudge _ -> {}
        }
    }

    private static void refuse(RoomSeat seat) {
        seat.lane().execute(() -> seat.peer().close(CloseCode.TRY_LATER, "try again"));
    }
}
