package dev.photofinish.doubles.racetime;

import static dev.photofinish.doubles.racetime.NotAllowedException.unless;

import dev.photofinish.doubles.racetime.Seat.Presence;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One room and its rules (racetime §5). Not safe for several threads: the double lets one in at a time. */
final class Room {
    static final Duration UNDO_WITHIN = Duration.ofMinutes(10);
    private static final Duration EARLIEST_END = Duration.ofSeconds(5);

    final String category;
    final String slug;
    final @Nullable String openedByBot;
    final Instant openedAt;
    final Map<String, Seat> seats = new LinkedHashMap<>();
    final Set<Person> monitors = new LinkedHashSet<>();
    final Map<String, Object> meta = new LinkedHashMap<>();

    RoomFlags flags;
    RoomStatus status;
    int version = 1;
    boolean recorded;

    @Nullable
    Instant startedAt;

    @Nullable
    Instant endedAt;

    @Nullable
    Instant cancelledAt;

    Room(String category, String slug, RoomFlags flags, @Nullable String openedByBot, Instant openedAt) {
        this.category = category;
        this.slug = slug;
        this.flags = flags;
        this.openedByBot = openedByBot;
        this.openedAt = openedAt;
        this.status = flags.invitational() ? RoomStatus.INVITATIONAL : RoomStatus.OPEN;
    }

    /** The full name. */
    String name() {
        return category + "/" + slug;
    }

    void join(Person person) {
        unless(status == RoomStatus.OPEN, "The room is not open.");
        enter(person, Presence.JOINED);
    }

    void request(Person person) {
        unless(status == RoomStatus.INVITATIONAL, "Nobody has to ask.");
        enter(person, Presence.REQUESTED);
    }

    void invite(Person person) {
        preparing();
        enter(person, Presence.INVITED);
    }

    private void enter(Person person, Presence presence) {
        unless(!seats.containsKey(person.id()), "They are in the list.");
        unless(!flags.streamingRequired() || person.twitch() != null, "A linked Twitch account is needed.");
        seats.put(person.id(), new Seat(person, presence));
    }

    void accept(String person) {
        preparing();
        var seat = seat(person, one -> !one.joined(), "Neither invited nor asking.");
        seat.presence = Presence.JOINED;
    }

    void acceptRequest(String person) {
        preparing();
        seat(person, one -> one.presence == Presence.REQUESTED, "They did not ask.").presence = Presence.JOINED;
    }

    void leave(String person) {
        preparing();
        seat(person, one -> true, "Not in the list.");
        seats.remove(person);
    }

    void ready(String person, boolean ready) {
        preparing();
        var seat = seat(person, one -> one.joined() && one.ready != ready, "Not now.");
        unless(
                !ready || !flags.streamingRequired() || seat.mayRaceUnseen || seat.person.twitch() != null,
                "A live stream is needed.");
        seat.ready = ready;
    }

    void overrideStream(String person) {
        preparing();
        seat(person, one -> one.joined() && flags.streamingRequired(), "Not needed.").mayRaceUnseen = true;
    }

    void monitor(Person person, boolean added) {
        unless(seats.containsKey(person.id()), "Only those in the list.");
        if (added) {
            unless(monitors.size() <= 5, "Enough monitors.");
            monitors.add(person);
        } else {
            monitors.remove(person);
        }
    }

    /** Begins the countdown: whoever is not ready is out of the list. */
    void begin(Instant now) {
        preparing();
        unless(joined().stream().filter(seat -> seat.ready).count() >= 2, "Two must be ready.");
        seats.values().removeIf(seat -> !seat.joined() || !seat.ready);
        status = RoomStatus.PENDING;
        startedAt = now.plusSeconds(flags.startDelay());
    }

    void cancel(Instant now) {
        unless(!status.over(), "It is over.");
        if (status == RoomStatus.IN_PROGRESS) {
            joined().stream().filter(Seat::racing).forEach(seat -> seat.forfeited = true);
            endedAt = now;
        }
        status = RoomStatus.CANCELLED;
        cancelledAt = now;
    }

    void open(boolean toEverybody) {
        unless(status == (toEverybody ? RoomStatus.INVITATIONAL : RoomStatus.OPEN), "It is not the other way.");
        status = toEverybody ? RoomStatus.OPEN : RoomStatus.INVITATIONAL;
    }

    void done(String person, Duration time) {
        racing(person, time).finishTime = time;
        rank();
    }

    void forfeit(String person, Duration time) {
        racing(person, time).forfeited = true;
    }

    private Seat racing(String person, Duration time) {
        unless(status == RoomStatus.IN_PROGRESS, "Nobody races.");
        unless(time.compareTo(EARLIEST_END) >= 0, "That is too soon.");
        return seat(person, Seat::racing, "Not racing.");
    }

    /** Takes back a finish or a forfeit; a race that was over goes on again (racetime §5.1). */
    void undo(String person, Instant now) {
        unless(!recorded, "It is recorded.");
        var end = endedAt;
        unless(
                status == RoomStatus.IN_PROGRESS
                        || (end != null && Duration.between(end, now).compareTo(UNDO_WITHIN) < 0),
                "It is too late.");
        var seat = seat(person, one -> one.finishTime != null || one.forfeited, "Nothing to take back.");
        seat.finishTime = null;
        seat.forfeited = false;
        seat.comment = null;
        seat.place = null;
        rank();
    }

    /** What follows from somebody's taking something back in a race that was over. */
    boolean reopen() {
        if (!status.over() || startedAt == null || joined().stream().noneMatch(Seat::racing)) {
            return false;
        }
        status = RoomStatus.IN_PROGRESS;
        endedAt = null;
        cancelledAt = null;
        return true;
    }

    void comment(String person, String text) {
        unless(flags.allowComments(), "No comments here.");
        seat(person, one -> one.finishTime != null || one.forfeited, "Not yet.").comment = text;
    }

    /** By a moderator. A time stays; the places of the others are those of before until somebody looks again. */
    void disqualify(String person, boolean disqualified) {
        var seat = seat(person, one -> one.joined() && one.disqualified != disqualified, "Not now.");
        seat.disqualified = disqualified;
        seat.place = null;
    }

    /** Ends the race when nobody races any more; whether it did. */
    boolean end(Instant now) {
        if (status != RoomStatus.IN_PROGRESS || joined().stream().anyMatch(Seat::racing)) {
            return false;
        }
        boolean anybody = joined().stream().anyMatch(Seat::finished);
        status = anybody ? RoomStatus.FINISHED : RoomStatus.CANCELLED;
        endedAt = now;
        cancelledAt = anybody ? null : now;
        rank();
        return true;
    }

    void rank() {
        var finished = joined().stream()
                .filter(Seat::finished)
                .sorted(Comparator.comparing(seat -> Objects.requireNonNull(seat.finishTime)))
                .toList();
        seats.values().forEach(seat -> seat.place = null);
        for (int i = 0; i < finished.size(); i++) {
            finished.get(i).place = i + 1;
        }
    }

    Collection<Seat> joined() {
        return seats.values().stream().filter(Seat::joined).toList();
    }

    Seat seat(String person, Predicate<Seat> when, String otherwise) {
        var seat = seats.get(person);
        unless(seat != null && when.test(seat), otherwise);
        return Objects.requireNonNull(seat);
    }

    private void preparing() {
        unless(status.preparing(), "It is too late.");
    }
}
