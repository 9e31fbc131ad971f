package dev.photofinish.command.racetime.order;

import dev.photofinish.events.RacetimeRoomId;
import dev.photofinish.store.WithTournaments;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Orders in SQL. Blocks. */
@WithTournaments
@Component
public final class RoomOrders {
    private static final int LONGEST_FAILURE = 300;

    private final JdbcClient jdbc;

    RoomOrders(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Adds an order, in the present transaction if there is one; one of that id that is there already stays as it is. */
    public void add(RacetimeRoomId room, RoomOrder order) {
        jdbc.sql("INSERT INTO racetime_order (id, room_id, kind, target, text) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT (id) DO NOTHING")
                .param(order.id())
                .param(room.value())
                .param(order.kind().name())
                .param(order.target())
                .param(order.text())
                .update();
    }

    /** What is still to be done in a room, in order. */
    List<RoomOrder> open(RacetimeRoomId room, int limit) {
        return jdbc.sql("SELECT id, kind, target, text FROM racetime_order"
                        + " WHERE room_id = ? AND settled_at IS NULL ORDER BY number LIMIT ?")
                .params(room.value(), limit)
                .query((row, number) -> read(row))
                .list();
    }

    /** Notes one more try, and says how many there were. */
    int tried(RoomOrder order) {
        return jdbc.sql("UPDATE racetime_order SET tries = tries + 1 WHERE id = ? RETURNING tries")
                .param(order.id())
                .query(Integer.class)
                .single();
    }

    /** It is done. */
    void done(RoomOrder order) {
        jdbc.sql("UPDATE racetime_order SET settled_at = now(), failure = NULL WHERE id = ?")
                .param(order.id())
                .update();
    }

    /** It is given up, for that reason in words. */
    void failed(RoomOrder order, String why) {
        jdbc.sql("UPDATE racetime_order SET settled_at = now(), failure = ? WHERE id = ?")
                .params(why.substring(0, Math.min(why.length(), LONGEST_FAILURE)), order.id())
                .update();
    }

    private static RoomOrder read(ResultSet row) throws SQLException {
        return new RoomOrder(
                row.getObject(1, UUID.class), OrderKind.valueOf(row.getString(2)), row.getString(3), row.getString(4));
    }
}
