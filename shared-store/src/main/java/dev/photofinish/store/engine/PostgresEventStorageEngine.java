package dev.photofinish.store.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GapAwareTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DataSourceUtils;

/**
 * Axon's JDBC engine with one total order: appends take turns by a transaction-scoped advisory lock, so that positions
 * become visible in the order of their numbers. A reader that saw a position has seen everything before it; there are no
 * gaps to remember (ADR 0006). What this process stored a moment ago is read back without being decoded.
 */
public final class PostgresEventStorageEngine extends JdbcEventStorageEngine {
    private static final String COLUMNS = "global_index, type, aggregate_identifier, sequence_number, event_identifier,"
            + " time_stamp, payload_type, payload_revision, payload, meta_data";
    private static final String TAKE_TURN = "SELECT pg_advisory_xact_lock(7007)";

    private static final String POSITIONS =
            "SELECT global_index FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT ?";
    /** As many as followers are behind in a bad moment. */
    private static final int REMEMBERED = 5_000;

    private final JustStored justStored = new JustStored(REMEMBERED);
    private final DataSource dataSource;
    private final TransactionManager transactions;

    PostgresEventStorageEngine(Builder builder, DataSource dataSource, TransactionManager transactions) {
        super(builder);
        this.dataSource = dataSource;
        this.transactions = transactions;
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty() || JointAppend.keepBack(events)) {
            return;
        }
        transactions.executeInTransaction(
                () -> AppendedPosition.record(insert(events, serializer).getLast()));
    }

    /**
     * Stores what several commands appended, in the transaction of this thread. Blocks.
     *
     * @return the highest position of each command's facts, in order; 0 of one that appended nothing
     */
    public List<Long> append(JointAppend joint) {
        var events = joint.byCommand().stream().flatMap(List::stream).toList();
        var positions = events.isEmpty()
                ? List.<Long>of().iterator()
                : insert(events, getEventSerializer()).iterator();
        var highest = new ArrayList<Long>();
        for (var command : joint.byCommand()) {
            long last = 0;
            for (int i = 0; i < command.size(); i++) {
                last = positions.next();
            }
            highest.add(last);
        }
        return highest;
    }

    private List<Long> insert(List<? extends EventMessage<?>> events, Serializer serializer) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try {
            return insert(connection, events, serializer);
        } catch (SQLException e) {
            handlePersistenceException(e, events.getFirst());
            throw new IllegalStateException("The event store cannot be written", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    private List<Long> insert(Connection connection, List<? extends EventMessage<?>> events, Serializer serializer)
            throws SQLException {
        // Before its turn, which others wait for.
        var rows = NewRows.of(events, serializer);
        try (var statement = connection.prepareStatement(TAKE_TURN + ";" + NewRows.INSERT)) {
            rows.bind(connection, statement);
            statement.execute();
            statement.getMoreResults();
            var positions = positions(statement.getResultSet());
            justStored.add(positions, events);
            return positions;
        }
    }

    /** In the order of the rows: the numbers were given out one after the other. */
    private static List<Long> positions(ResultSet rows) throws SQLException {
        var positions = new ArrayList<Long>();
        while (rows.next()) {
            positions.add(rows.getLong(1));
        }
        return positions;
    }

    /** Since commit order is index order, the token is a plain position: gaps are rolled-back numbers, nothing more. */
    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken lastToken, int batchSize) {
        long after = lastToken == null ? 0 : lastToken.position().orElse(0);
        return transactions.fetchInTransaction(() -> read(
                "SELECT " + COLUMNS + " FROM domain_event_entry WHERE global_index > ? ORDER BY global_index LIMIT ?",
                statement -> {
                    statement.setLong(1, after);
                    statement.setInt(2, batchSize);
                }));
    }

    /** Every event after the position, in order, at most so many. Blocks. */
    public Stream<? extends TrackedEventMessage<?>> readAfter(long position, int limit) {
        if (justStored.reachesBackTo(position)) {
            var own = justStored.all(positionsAfter(position, limit));
            if (own.isPresent()) {
                return own.get().stream();
            }
        }
        return decode(
                fetchTrackedEvents(GapAwareTrackingToken.newInstance(position, Collections.emptySortedSet()), limit));
    }

    private List<Long> positionsAfter(long position, int limit) {
        return transactions.fetchInTransaction(() -> query(
                POSITIONS,
                statement -> {
                    statement.setLong(1, position);
                    statement.setInt(2, limit);
                },
                PostgresEventStorageEngine::positions));
    }

    /** A race's own events and those of its runs after the position, in order, at most so many. Blocks. */
    public Stream<? extends TrackedEventMessage<?>> readRaceAfter(UUID race, long position, int limit) {
        return decode(transactions.fetchInTransaction(() -> read(
                "SELECT " + COLUMNS + " FROM domain_event_entry WHERE race_id = ? AND global_index > ?"
                        + " ORDER BY global_index LIMIT ?",
                statement -> {
                    statement.setObject(1, race);
                    statement.setLong(2, position);
                    statement.setInt(3, limit);
                })));
    }

    /** An aggregate's own events, after so many of them, in order, at most so many. Blocks. */
    public Stream<? extends TrackedEventMessage<?>> readAggregateAfter(String aggregate, long known, int limit) {
        return decode(transactions.fetchInTransaction(() -> read(
                "SELECT " + COLUMNS + " FROM domain_event_entry WHERE aggregate_identifier = ? AND sequence_number >= ?"
                        + " ORDER BY sequence_number LIMIT ?",
                statement -> {
                    statement.setString(1, aggregate);
                    statement.setLong(2, known);
                    statement.setInt(3, limit);
                })));
    }

    private Stream<? extends TrackedEventMessage<?>> decode(List<? extends TrackedEventData<?>> rows) {
        return EventUtils.upcastAndDeserializeTrackedEvents(rows.stream(), getEventSerializer(), upcasterChain);
    }

    private List<TrackedEventData<?>> read(String sql, Binding binding) {
        return query(sql, binding, EventRows::all);
    }

    private <T> T query(String sql, Binding binding, Reading<T> reading) {
        var connection = DataSourceUtils.getConnection(dataSource);
        try (var statement = connection.prepareStatement(sql)) {
            binding.bind(statement);
            return reading.of(statement.executeQuery());
        } catch (SQLException e) {
            throw new IllegalStateException("The event store cannot be read", e);
        } finally {
            DataSourceUtils.releaseConnection(connection, dataSource);
        }
    }

    @FunctionalInterface
    private interface Binding {
        void bind(PreparedStatement statement) throws SQLException;
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(ResultSet rows) throws SQLException;
    }

    static TrackedDomainEventData<?> tracked(long position, org.axonframework.eventhandling.DomainEventData<?> data) {
        return new TrackedDomainEventData<>(
                GapAwareTrackingToken.newInstance(position, Collections.emptySortedSet()), data);
    }
}
