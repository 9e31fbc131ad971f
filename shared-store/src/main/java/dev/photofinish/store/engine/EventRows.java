package dev.photofinish.store.engine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.TrackedEventData;

/** Rows of the event table as Axon's event data. */
final class EventRows {
    private EventRows() {}

    static List<TrackedEventData<?>> all(ResultSet rows) throws SQLException {
        var events = new ArrayList<TrackedEventData<?>>();
        while (rows.next()) {
            events.add(PostgresEventStorageEngine.tracked(
                    rows.getLong(1),
                    new GenericDomainEventEntry<>(
                            rows.getString(2),
                            rows.getString(3),
                            rows.getLong(4),
                            rows.getString(5),
                            rows.getString(6),
                            rows.getString(7),
                            rows.getString(8),
                            rows.getBytes(9),
                            rows.getBytes(10))));
        }
        return events;
    }
}
