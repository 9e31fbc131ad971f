package dev.photofinish.standalone.liverace;

import dev.photofinish.events.RacetimeRoomId;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What happened, as it is stored. */
final class Facts {
    private final JdbcClient jdbc;

    Facts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The kinds of what happened to one thing, in order. */
    List<String> of(String id) {
        return jdbc
                .sql(
                        "SELECT payload_type FROM domain_event_entry WHERE aggregate_identifier = ? ORDER BY sequence_number")
                .param(id)
                .query(String.class)
                .list()
                .stream()
                .map(type -> type.substring(type.lastIndexOf('.') + 1))
                .toList();
    }

    /** The kinds of what happened in the room of that full name, in order. */
    List<String> ofRoom(String slug) {
        var parts = slug.split("/", 2);
        return of(RacetimeRoomId.of(parts[0], parts[1]).toString());
    }
}
