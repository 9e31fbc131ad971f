package dev.photofinish.store.signals;

import dev.photofinish.store.EventStoreAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens to the other nodes on a connection of its own. */
final class SignalReceiver implements Runnable, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SignalReceiver.class);
    private static final int WAIT_MS = 1_000;

    private final EventStoreAddress address;
    private final String node;
    private final Runnable wake;
    private final OtherNodes others;
    private volatile boolean closed;

    SignalReceiver(EventStoreAddress address, String node, Runnable wake, OtherNodes others) {
        this.address = address;
        this.node = node;
        this.wake = wake;
        this.others = others;
    }

    @Override
    public void run() {
        while (!closed) {
            try (var connection = Connecting.to(address)) {
                listen(connection);
            } catch (SQLException e) {
                log.warn("Not hearing the other nodes; trying again: {}", e.getMessage());
                pause();
            }
        }
    }

    private void listen(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("LISTEN " + Wire.COMMITS);
            statement.execute("LISTEN " + Wire.LIVE);
        }
        // Whatever was committed while nobody listened.
        wake.run();
        var notifications = connection.unwrap(PGConnection.class);
        while (!closed) {
            var received = notifications.getNotifications(WAIT_MS);
            if (received != null) {
                for (var notification : received) {
                    take(notification);
                }
            }
            others.forgetTheSilent();
        }
    }

    private void take(PGNotification notification) {
        var payload = notification.getParameter();
        if (payload.startsWith(node)) {
            return;
        }
        if (Wire.COMMITS.equals(notification.getName())) {
            wake.run();
        } else {
            others.take(payload);
        }
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(WAIT_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }

    @Override
    public void close() {
        closed = true;
    }
}
