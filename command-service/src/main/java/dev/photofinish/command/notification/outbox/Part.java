package dev.photofinish.command.notification.outbox;

import java.util.Locale;

/** What of a fact is told where. */
public enum Part {
    /** A post that there is a new race. */
    CREATED_POST,
    /** A post that a race runs. */
    STARTED_POST,
    /** A post that a race is over. */
    FINISHED_POST,
    /** The scheduled event of a race. */
    SCHEDULED_EVENT,
    /** A post that a live race is planned. */
    LIVE_SCHEDULED_POST,
    /** A post that the room of a live race is open. */
    LIVE_ROOM_POST,
    /** A post that a live race runs. */
    LIVE_STARTED_POST,
    /** A post that a live race is over. */
    LIVE_FINISHED_POST,
    /** A post that a live race is called off. */
    LIVE_CANCELLED_POST;

    /** As it is stored and shown. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String spelled) {
        return valueOf(spelled.toUpperCase(Locale.ROOT));
    }
}
