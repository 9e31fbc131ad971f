package dev.photofinish.store.signals;

import dev.photofinish.live.Presence;
import dev.photofinish.live.Tick;
import dev.photofinish.store.EventStoreAddress;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The one thread that notifies, on a connection of its own and after the commit: PostgreSQL lets notifying transactions
 * commit one by one, and the commands must not queue behind that.
 */
final class SignalSender implements Runnable, AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(SignalSender.class);
    private static final Duration PRESENCE_EVERY = Duration.ofSeconds(5);
    private static final long GATHER_TICKS_MS = 10;
    private static final long PAUSE_AFTER_FAILURE_MS = 1_000;

    private final EventStoreAddress address;
    private final String node;
    private final Outbox outbox = new Outbox();
    private volatile boolean closed;

    SignalSender(EventStoreAddress address, String node) {
        this.address = address;
        this.node = node;
    }

    void committed() {
        outbox.committed();
    }

    void tick(Tick tick) {
        outbox.add(tick);
    }

    void presence(Presence presence) {
        outbox.add(presence);
    }

    @Override
    public void run() {
        while (!closed) {
            try (var connection = Connecting.to(address)) {
                send(connection);
            } catch (SQLException e) {
                log.warn("Other nodes cannot be notified; trying again: {}", e.getMessage());
                pause(PAUSE_AFTER_FAILURE_MS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }

    private void send(Connection connection) throws SQLException, InterruptedException {
        long repeatAt = System.nanoTime();
        while (!closed) {
            if (System.nanoTime() - repeatAt >= 0) {
                outbox.repeatPresence();
                repeatAt = System.nanoTime() + PRESENCE_EVERY.toNanos();
            }
            var mail = outbox.await(PRESENCE_EVERY.toMillis() / 5);
            if (mail.committed()) {
                notify(connection, Wire.COMMITS, node);
            }
            for (var payload : payloads(mail.lines())) {
                notify(connection, Wire.LIVE, payload);
            }
            if (!mail.committed()) {
                pause(GATHER_TICKS_MS);
            }
        }
    }

    private List<String> payloads(List<String> lines) {
        return Payloads.of(node, lines, Wire.LONGEST_PAYLOAD);
    }

    private static void notify(Connection connection, String channel, String payload) throws SQLException {
        try (var statement = connection.prepareStatement("SELECT pg_notify(?, ?)")) {
            statement.setString(1, channel);
            statement.setString(2, payload);
            statement.execute();
        }
    }

    private void pause(long millis) {
        try {
            TimeUnit.MILLISECONDS.sleep(millis);
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
