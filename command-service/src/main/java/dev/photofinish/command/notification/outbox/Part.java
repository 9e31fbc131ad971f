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
    SCHEDULED_EVENT;

    /** As it is stored and shown. */
    public String spelled() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Part of(String spelled) {
        return valueOf(spelled.toUpperCase(Locale.ROOT));
    }
}
