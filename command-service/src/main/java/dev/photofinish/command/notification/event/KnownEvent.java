package dev.photofinish.command.notification.event;

import java.time.Instant;

/** A race's event, as Discord was last told. */
record KnownEvent(String id, Stage stage, String name, Instant startsAt) {
    KnownEvent at(Stage reached) {
        return new KnownEvent(id, reached, name, startsAt);
    }
}
