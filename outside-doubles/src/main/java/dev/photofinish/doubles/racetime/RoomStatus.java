package dev.photofinish.doubles.racetime;

import java.util.Locale;

/** Where a room is (racetime §5.1). */
public enum RoomStatus {
    OPEN,
    INVITATIONAL,
    PENDING,
    IN_PROGRESS,
    FINISHED,
    CANCELLED,
    PARTITIONED;

    /** Its name on the wire. */
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether people may still come and go. */
    boolean preparing() {
        return this == OPEN || this == INVITATIONAL;
    }

    boolean over() {
        return this == FINISHED || this == CANCELLED || this == PARTITIONED;
    }
}
