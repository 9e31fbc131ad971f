package dev.photofinish.command.racetime.watch;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which node watches which room: a node that dies loses its rooms to the others. Once given up nothing is taken, not even
 * by who was about to. Safe for any thread; blocks.
 */
final class RoomLeases {
    private final JdbcClient jdbc;
    private final UUID node = UUID.randomUUID();
    private final Duration holds;
    private boolean givenUp;

    RoomLeases(JdbcClient jdbc, Duration holds) {
        this.jdbc = jdbc;
        this.holds = holds;
    }

    /** From now on rooms are taken, until they are given up. */
    synchronized void begin() {
        givenUp = false;
    }

    /** Keeps what this node watches and takes what nobody does: all that is this node's from now on. */
    synchronized List<WatchedRoom> renew() {
        if (givenUp) {
            return List.of();
        }
        return jdbc.sql("""
                        UPDATE racetime_room SET leased_by = ?, leased_until = now() + ? * INTERVAL '1 millisecond'
                        WHERE NOT closed AND (leased_by = ? OR leased_until < now())
                        RETURNING category, name
                        """)
                .params(node, holds.toMillis(), node)
                .query((row, number) -> new WatchedRoom(row.getString(1), row.getString(2)))
                .list();
    }

    /** Leaves all of them to others at once, when whoever is taking some now has them. */
    synchronized void giveUp() {
        givenUp = true;
        jdbc.sql("UPDATE racetime_room SET leased_by = NULL, leased_until = '-infinity' WHERE leased_by = ?")
                .param(node)
                .update();
    }
}
