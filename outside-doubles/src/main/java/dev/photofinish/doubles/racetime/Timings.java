package dev.photofinish.doubles.racetime;

import java.time.Duration;
import java.time.Instant;

/** What happens in rooms by itself (racetime §7). */
final class Timings {
    private static final Duration LONELY_FOR = Duration.ofMinutes(30);
    private static final Duration NOT_STARTED_FOR = Duration.ofHours(4);

    private Timings() {}

    /** Does what is due in a room; whether anything was. */
    static boolean due(Room room, Instant now) {
        return switch (room.status) {
            case OPEN, INVITATIONAL -> prepare(room, now);
            case PENDING -> start(room, now);
            case IN_PROGRESS -> race(room, now);
            case FINISHED, CANCELLED, PARTITIONED -> room.reopen();
        };
    }

    private static boolean prepare(Room room, Instant now) {
        var since = Duration.between(room.openedAt, now);
        if ((room.joined().size() < 2 && since.compareTo(LONELY_FOR) >= 0) || since.compareTo(NOT_STARTED_FOR) >= 0) {
            room.cancel(now);
            return true;
        }
        boolean all = room.joined().size() >= 2 && room.joined().stream().allMatch(seat -> seat.ready);
        if (room.flags.autoStart() && all) {
            room.begin(now);
            return true;
        }
        return false;
    }

    private static boolean start(Room room, Instant now) {
        if (room.startedAt == null || now.isBefore(room.startedAt)) {
            return false;
        }
        room.status = RoomStatus.IN_PROGRESS;
        return true;
    }

    private static boolean race(Room room, Instant now) {
        boolean late = limit(room, now);
        return room.end(now) || late;
    }

    private static boolean limit(Room room, Instant now) {
        if (room.startedAt == null || now.isBefore(room.startedAt.plus(Duration.ofHours(room.flags.timeLimit())))) {
            return false;
        }
        room.joined().stream().filter(Seat::racing).forEach(seat -> seat.forfeited = true);
        return true;
    }
}
