package dev.photofinish.events.account;

import java.util.Arrays;
import java.util.Optional;

/** What somebody may be told personally, by the numbers that the platform gives them (tournaments §10.2). */
public enum NotificationKind {
    /** To those who review: a player handed a run in. */
    RACE_SUBMITTED(410),
    /** To the player: a run was accepted. */
    RACE_APPROVED(411),
    /** To the player: a run was rejected. */
    RACE_REJECTED(412),
    /** To whoever may race: a live race is planned, or planned for another time. */
    LIVE_RACE_SCHEDULED(415),
    /** To whoever may race: the room is open. */
    LIVE_RACE_ROOM_OPENED(416),
    /** To those in it: a live race began. */
    LIVE_RACE_STARTED(417),
    /** To those in it: a live race is over. */
    LIVE_RACE_FINISHED(418),
    /** To those who were told of it: a live race is called off. */
    LIVE_RACE_CANCELLED(419);

    private final int code;

    NotificationKind(int code) {
        this.code = code;
    }

    /** The number on the wire. */
    public int code() {
        return code;
    }

    /** The one of that number; empty when there is none. */
    public static Optional<NotificationKind> of(int code) {
        return Arrays.stream(values()).filter(kind -> kind.code == code).findFirst();
    }
}
