package dev.photofinish.command.notification.event;

import dev.photofinish.events.RaceId;
import java.sql.Timestamp;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers which event of Discord is which race's. Blocks. */
@Component
final class KnownEvents {
    private static final String KEEP = """
            INSERT INTO discord_event (race_id, event_id, stage, name, starts_at) VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (race_id) DO UPDATE
            SET event_id = excluded.event_id, stage = excluded.stage, name = excluded.name, starts_at = excluded.starts_at
            """;

    private final JdbcClient jdbc;

    KnownEvents(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<KnownEvent> of(RaceId race) {
        return jdbc.sql("SELECT event_id, stage, name, starts_at FROM discord_event WHERE race_id = ?")
                .param(race.value())
                .query((row, _) -> new KnownEvent(
                        row.getString(1),
                        Stage.of(row.getString(2)),
                        row.getString(3),
                        row.getTimestamp(4).toInstant()))
                .optional();
    }

    void keep(RaceId race, KnownEvent event) {
        jdbc.sql(KEEP)
                .params(
                        race.value(),
                        event.id(),
                        event.stage().spelled(),
                        event.name(),
                        Timestamp.from(event.startsAt()))
                .update();
    }

    void forget(RaceId race) {
        jdbc.sql("DELETE FROM discord_event WHERE race_id = ?")
                .param(race.value())
                .update();
    }
}
