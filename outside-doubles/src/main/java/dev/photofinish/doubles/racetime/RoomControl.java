package dev.photofinish.doubles.racetime;

import java.time.Duration;
import java.util.Map;

/** Makes people and moderators do things in one room. Each fails with {@link NotAllowedException} as it would there. */
public final class RoomControl {
    private final World world;
    private final RacetimeSockets sockets;
    private final Room room;

    RoomControl(World world, RacetimeSockets sockets, Room room) {
        this.world = world;
        this.sockets = sockets;
        this.room = room;
    }

    /** Its status. */
    public RoomStatus status() {
        return world.reading(() -> room.status);
    }

    /** Its document, as everybody sees it now. */
    public Map<String, Object> document() {
        return world.reading(() -> RoomWriter.document(room));
    }

    /** They join; several one after the other. */
    public void join(Person... people) {
        for (var person : people) {
            world.in(room, it -> it.join(person));
        }
    }

    /** They ask to be let in. */
    public void request(Person person) {
        world.in(room, it -> it.request(person));
    }

    /** A monitor invites them. */
    public void invite(Person person) {
        world.in(room, it -> it.invite(person));
    }

    /** They accept, or are accepted. */
    public void accept(Person person) {
        world.in(room, it -> it.accept(person.id()));
    }

    /** They leave. */
    public void leave(Person person) {
        world.in(room, it -> it.leave(person.id()));
    }

    /** They are ready; several one after the other. */
    public void ready(Person... people) {
        for (var person : people) {
            world.in(room, it -> it.ready(person.id(), true));
        }
    }

    /** They are not ready after all. */
    public void unready(Person person) {
        world.in(room, it -> it.ready(person.id(), false));
    }

    /** A monitor begins the countdown. */
    public void begin() {
        world.in(room, it -> it.begin(world.now()));
    }

    /** They finish, that long after the start. */
    public void done(Person person, Duration time) {
        world.in(room, it -> it.done(person.id(), time));
    }

    /** They give up. */
    public void forfeit(Person person) {
        world.in(room, it -> it.forfeit(person.id(), Duration.ofHours(1)));
    }

    /** They take back their finish, or their giving up. */
    public void undo(Person person) {
        world.in(room, it -> it.undo(person.id(), world.now()));
    }

    /** A moderator takes them out of the ranking. */
    public void disqualify(Person person) {
        world.in(room, it -> it.disqualify(person.id(), true));
    }

    /** A moderator takes them back into it. */
    public void qualify(Person person) {
        world.in(room, it -> it.disqualify(person.id(), false));
    }

    /** An owner changes their time, and no connection hears of it (racetime §9). */
    public void editSilently(Person person, Duration time) {
        world.quietly(room, it -> {
            it.seat(person.id(), Seat::joined, "Not there.").finishTime = time;
            it.rank();
        });
    }

    /** A monitor calls the race off. */
    public void cancel() {
        world.in(room, it -> it.cancel(world.now()));
    }

    /** The result is recorded, for good. */
    public void record() {
        world.in(room, it -> it.recorded = true);
    }

    /** The room is split up. */
    public void partition() {
        world.in(room, it -> {
            it.status = RoomStatus.PARTITIONED;
            it.cancelledAt = world.now();
        });
    }

    /** They delete their account. */
    public void deleteAccount(Person person) {
        world.in(room, it -> it.seat(person.id(), _ -> true, "Not there.").deleted = true);
    }

    /** The present document goes out once more with that version. */
    public void sendAgain(int version) {
        world.reading(() -> {
            var document = RoomWriter.document(room);
            document.put("version", version);
            sockets.send(room, document);
            return true;
        });
    }

    /** Something else than the document of this room goes out. */
    public void sendInstead(Map<String, Object> document) {
        sockets.send(room, document);
    }
}
