package dev.photofinish.command.racetime.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.racetime.RacetimeRoomBaselined;
import dev.photofinish.events.racetime.RacetimeRoomClosed;
import dev.photofinish.store.WithTournaments;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the rooms that are to be watched in step, in the transaction of the command. */
@WithTournaments
@Component
@ProcessingGroup(LookUps.GROUP)
final class RoomLookupWriter {
    private final JdbcClient jdbc;

    RoomLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @EventHandler
    void on(RacetimeRoomBaselined baseline) {
        jdbc.sql("INSERT INTO racetime_room (room_id, category, name) VALUES (?, ?, ?) ON CONFLICT DO NOTHING")
                .params(
                        baseline.room().id().value(),
                        baseline.room().category(),
                        baseline.room().name())
                .update();
    }

    @EventHandler
    void on(RacetimeRoomClosed closed) {
        jdbc.sql("UPDATE racetime_room SET closed = TRUE WHERE room_id = ?")
                .param(closed.room().id().value())
                .update();
    }
}
