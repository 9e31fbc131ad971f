package dev.photofinish.command.racetime.watch;

import dev.photofinish.command.racetime.api.RacetimeApi;
import dev.photofinish.command.racetime.document.RoomDocument;
import dev.photofinish.command.racetime.room.AttachRoom;
import dev.photofinish.events.racetime.RacetimeRoomRef;
import dev.photofinish.store.Commands;
import dev.photofinish.store.WithTournaments;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Where our bots come into rooms. */
@WithTournaments
@Component
public final class RoomEntrance {
    private final RacetimeApi api;
    private final Commands commands;
    private final RoomWatches watches;
    private final Clock clock;

    RoomEntrance(RacetimeApi api, Commands commands, RoomWatches watches, Clock clock) {
        this.api = api;
        this.commands = commands;
        this.watches = watches;
        this.clock = clock;
    }

    /**
     * Watches a room from now on; one that is watched already, or was, stays as it is. Blocks.
     *
     * @param created whether our bot opened it
     * @return the room as it is; empty when there is none of that name
     */
    public Optional<RoomDocument> attach(RacetimeRoomRef room, boolean created) {
        var document = api.room(room.slug()).blockOptional();
        document.ifPresent(there -> {
            commands.send(room.id(), AttachRoom.of(room, there, created, clock.instant()), null)
                    .join();
            watches.look();
        });
        return document;
    }
}
