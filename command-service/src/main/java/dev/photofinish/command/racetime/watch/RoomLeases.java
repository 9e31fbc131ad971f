package dev.photofinish.command.racetime.watch;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which node watches which room: a node that dies loses its rooms to the others. Blocks. */
final class RoomLeases {
    private final JdbcClient jdbc;
    private final UUID node = UUID.randomUUID();
    private final Duration holds;

    RoomLeases(JdbcClient jdbc, Duration holds) {
        this.jdbc = jdbc;
        this.holds = holds;
    }

    /** Keeps what this node watches and takes what nobody does: all that is this node's from now on. */
    List<WatchedRoom> renew() {
        return jdbc.sql("""
                        UPDATE racetime_room SET leased_by = ?, leased_until = now() + ? * INTERVAL '1 millisecond'
                        WHERE NOT closed AND (leased_by = ? OR leased_until < now())
                        RETURNING category, name
                        """)
                .params(node, holds.toMillis(), node)
                .query((row, number) -> new WatchedRoom(row.getString(1), row.getString(2)))
                .list();
    }

    /** Leaves all of them to others at once. */
    void giveUp() {
        jdbc.sql("UPDATE racetime_room SET leased_by = NULL, leased_until = '-infinity' WHERE leased_by = ?")
                .param(node)
                .update();
    }
}
