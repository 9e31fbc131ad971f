package dev.photofinish.command.notification.outbox;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

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
    LIVE_CANCELLED_POST,
    /** To reviewers: a run was handed in. */
    SUBMITTED_NOTICE,
    /** To a player: a run was accepted. */
    APPROVED_NOTICE,
    /** To a player: a run was rejected. */
    REJECTED_NOTICE,
    /** To somebody: a live race is planned. */
    SCHEDULED_NOTICE,
    /** To somebody: a live race is planned for another time. */
    MOVED_NOTICE,
    /** To somebody: the room of a live race is open. */
    ROOM_NOTICE,
    /** To a player: a live race runs. */
    STARTED_NOTICE,
    /** To a player: a live race is over. */
    FINISHED_NOTICE,
    /** To somebody who was told of it: a live race is called off. */
    CANCELLED_NOTICE;

    /** What is told to people, not to places. */
    public static final Set<Part> NOTICES =
            Collections.unmodifiableSet(EnumSet.range(SUBMITTED_NOTICE, CANCELLED_NOTICE));

    /** As it is stored and shown. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String spelled) {
        return valueOf(spelled.toUpperCase(Locale.ROOT));
    }
}
