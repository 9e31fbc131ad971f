package dev.photofinish.doubles.racetime;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Everything there is: people, categories, rooms, and the time. One at a time is let in. */
final class World {
    /** Who hears of rooms. */
    interface Listener {
        /** A room changed. */
        void changed(Room room);

        /** Something was said in a room; the line as it goes over the wire. */
        void said(Room room, Map<String, Object> line);
    }

    private final Clock clock;
    private final Map<String, Set<String>> goals = new LinkedHashMap<>();
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Duration ahead = Duration.ZERO;
    private int lines;

    World(Clock clock) {
        this.clock = clock;
    }

    synchronized void hear(Listener listener) {
        listeners.add(listener);
    }

    synchronized Instant now() {
        return clock.instant().plus(ahead);
    }

    /** Time passes at once. */
    synchronized void advance(Duration by) {
        ahead = ahead.plus(by);
        tick();
    }

    /** Does what is due in every room. */
    synchronized void tick() {
        rooms.values().forEach(this::settle);
    }

    synchronized void category(String slug, Set<String> itsGoals) {
        goals.put(slug, Set.copyOf(itsGoals));
    }

    synchronized Optional<Set<String>> goals(String category) {
        return Optional.ofNullable(goals.get(category));
    }

    synchronized Person person(Person person) {
        people.put(person.id(), person);
        return person;
    }

    synchronized Person person(String id) {
        return Optional.ofNullable(people.get(id)).orElseThrow(() -> new NotAllowedException("Nobody has that id."));
    }

    synchronized Room open(String category, String slug, RoomFlags flags, String bot) {
        var room = new Room(category, slug, flags, bot, now());
        rooms.put(room.name(), room);
        return room;
    }

    /** By the full name. */
    synchronized Optional<Room> room(String name) {
        return Optional.ofNullable(rooms.get(name));
    }

    /** As sockets find it: the one opened last, whatever its category. */
    synchronized Optional<Room> roomBySlug(String slug) {
        return rooms.values().stream().filter(room -> room.slug.equals(slug)).reduce((first, later) -> later);
    }

    synchronized List<Room> rooms() {
        return new ArrayList<>(rooms.values());
    }

    /** Does something in a room by its rules; whoever listens hears what the room is then. */
    synchronized void in(Room room, Consumer<Room> doing) {
        doing.accept(room);
        room.version++;
        tell(room);
        settle(room);
    }

    /** As {@link #in}, and nobody hears of it. */
    synchronized void quietly(Room room, Consumer<Room> doing) {
        doing.accept(room);
        room.version++;
    }

    /** Reads of a room what must belong together. */
    synchronized <T> T reading(Supplier<T> reading) {
        return reading.get();
    }

    /** Says something in a room. */
    synchronized void say(Room room, Map<String, Object> line) {
        listeners.forEach(listener -> listener.said(room, line));
    }

    synchronized String nextLineId() {
        return "line" + ++lines;
    }

    private void settle(Room room) {
        while (Timings.due(room, now())) {
            room.version++;
            tell(room);
        }
    }

    private void tell(Room room) {
        listeners.forEach(listener -> listener.changed(room));
    }
}
