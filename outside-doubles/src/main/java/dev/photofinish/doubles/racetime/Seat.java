package dev.photofinish.doubles.racetime;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Somebody's row in a room. */
final class Seat {
    /** How they are in the list. */
    enum Presence {
        REQUESTED,
        INVITED,
        JOINED
    }

    final Person person;
    Presence presence;
    boolean ready;
    boolean forfeited;
    boolean disqualified;
    boolean mayRaceUnseen;
    boolean deleted;

    @Nullable
    Duration finishTime;

    @Nullable
    Integer place;

    @Nullable
    String comment;

    Seat(Person person, Presence presence) {
        this.person = person;
        this.presence = presence;
    }

    boolean joined() {
        return presence == Presence.JOINED;
    }

    /** Whether the race goes on for them. */
    boolean racing() {
        return joined() && !forfeited && !disqualified && finishTime == null;
    }

    boolean finished() {
        return joined() && !forfeited && !disqualified && finishTime != null;
    }

    /** The first rule that holds (racetime §5.3). */
    String status(RoomStatus room) {
        if (presence == Presence.REQUESTED) {
            return "requested";
        }
        if (presence == Presence.INVITED) {
            return "invited";
        }
        if (room == RoomStatus.PARTITIONED) {
            return "partitioned";
        }
        if (forfeited) {
            return "dnf";
        }
        if (disqualified) {
            return "dq";
        }
        if (finishTime != null) {
            return "done";
        }
        if (room == RoomStatus.IN_PROGRESS) {
            return "in_progress";
        }
        return ready ? "ready" : "not_ready";
    }
}
