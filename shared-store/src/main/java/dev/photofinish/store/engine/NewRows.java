package dev.photofinish.store.engine;

import dev.photofinish.events.race.RaceEvent;
import dev.photofinish.events.run.RunEvent;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.axonframework.common.DateTimeUtils;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Facts to be stored, column by column: however many there are, it is one statement, which the database has planned
 * already and whose text does not grow with them.
 */
final class NewRows {
    /** Answers with their positions, in their order. */
    static final String INSERT = "INSERT INTO domain_event_entry (aggregate_identifier, sequence_number, type,"
            + " event_identifier, race_id, meta_data, payload, payload_revision, payload_type, time_stamp)"
            + " SELECT aggregate, sequence, type, id, race, meta_data, payload, revision, payload_type, at"
            + " FROM unnest(?::text[], ?::bigint[], ?::text[], ?::text[], ?::uuid[], ?::bytea[], ?::bytea[], ?::text[],"
            + " ?::text[], ?::text[]) WITH ORDINALITY"
            + " AS fact (aggregate, sequence, type, id, race, meta_data, payload, revision, payload_type, at, turn)"
            + " ORDER BY turn RETURNING global_index";

    private final String[] aggregates;
    private final Long[] sequences;
    private final @Nullable String[] types;
    private final String[] ids;
    private final @Nullable UUID[] races;
    private final byte[][] metaData;
    private final byte[][] payloads;
    private final @Nullable String[] revisions;
    private final String[] payloadTypes;
    private final String[] times;

    private NewRows(int number) {
        aggregates = new String[number];
        sequences = new Long[number];
        types = new @Nullable String[number];
        ids = new String[number];
        races = new @Nullable UUID[number];
        metaData = new byte[number][];
        payloads = new byte[number][];
        revisions = new @Nullable String[number];
        payloadTypes = new String[number];
        times = new String[number];
    }

    static NewRows of(List<? extends EventMessage<?>> events, Serializer serializer) {
        var rows = new NewRows(events.size());
        for (int row = 0; row < events.size(); row++) {
            rows.put(row, events.get(row), serializer);
        }
        return rows;
    }

    private void put(int row, EventMessage<?> message, Serializer serializer) {
        DomainEventMessage<?> event = message instanceof DomainEventMessage<?> domainEvent
                ? domainEvent
                : new GenericDomainEventMessage<>(null, message.getIdentifier(), 0L, message, message::getTimestamp);
        var payload = event.serializePayload(serializer, byte[].class);
        aggregates[row] = event.getAggregateIdentifier();
        sequences[row] = event.getSequenceNumber();
        types[row] = event.getType();
        ids[row] = event.getIdentifier();
        races[row] = raceOf(event.getPayload());
        metaData[row] = event.serializeMetaData(serializer, byte[].class).getData();
        payloads[row] = payload.getData();
        revisions[row] = payload.getType().getRevision();
        payloadTypes[row] = payload.getType().getName();
        times[row] = DateTimeUtils.formatInstant(event.getTimestamp());
    }

    private static @Nullable UUID raceOf(Object payload) {
        return switch (payload) {
            case RaceEvent event -> event.raceId().value();
            case RunEvent event -> event.raceId().value();
            default -> null;
        };
    }

    void bind(Connection connection, PreparedStatement statement) throws SQLException {
        statement.setArray(1, connection.createArrayOf("text", aggregates));
        statement.setArray(2, connection.createArrayOf("int8", sequences));
        statement.setArray(3, connection.createArrayOf("text", types));
        statement.setArray(4, connection.createArrayOf("text", ids));
        statement.setArray(5, connection.createArrayOf("uuid", races));
        statement.setArray(6, connection.createArrayOf("bytea", metaData));
        statement.setArray(7, connection.createArrayOf("bytea", payloads));
        statement.setArray(8, connection.createArrayOf("text", revisions));
        statement.setArray(9, connection.createArrayOf("text", payloadTypes));
        statement.setArray(10, connection.createArrayOf("text", times));
    }
}
