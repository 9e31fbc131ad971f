package dev.photofinish.command.racetime.watch;

import dev.photofinish.events.RacetimeRoomId;

/** A room that is to be watched. */
record WatchedRoom(String category, String name) {
    RacetimeRoomId id() {
        return RacetimeRoomId.of(category, name);
    }

    String slug() {
        return category + "/" + name;
    }
}
