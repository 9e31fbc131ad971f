package dev.photofinish.store.signals;

import dev.photofinish.store.EventStoreAddress;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A connection outside the pool: listening keeps one for good. */
final class Connecting {
    private Connecting() {}

    static Connection to(EventStoreAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.username(), address.password());
    }
}
