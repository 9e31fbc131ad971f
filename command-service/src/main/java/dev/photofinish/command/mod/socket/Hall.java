package dev.photofinish.command.mod.socket;

import dev.photofinish.live.room.RaceRooms;
import org.springframework.stereotype.Component;

/** What lies behind every door: where the frames come from, and who is in already. */
@Component
final class Hall {
    private final RaceRooms rooms;
    private final ModSockets sockets;

    Hall(RaceRooms rooms, ModSockets sockets) {
        this.rooms = rooms;
        this.sockets = sockets;
    }

    RaceRooms rooms() {
        return rooms;
    }

    ModSockets sockets() {
        return sockets;
    }
}
