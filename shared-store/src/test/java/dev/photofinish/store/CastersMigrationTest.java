package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Casters of a store from before {@code V9__streams.sql}. */
class CastersMigrationTest extends StoreTest {
    private static final String SCHEMA = "store_without_casters";
    private static final UUID RACE = new UUID(1, 1);
    private static final UUID DELETED = new UUID(1, 2);
    private static final UUID STAYS = new UUID(2, 1);
    private static final UUID LEFT = new UUID(2, 2);
    private static final UUID OF_NOTHING = new UUID(2, 3);

    private int facts;

    @Test
    void whoCastsARaceStillDoes() {
        flyway().target("8").load().migrate();
        the(JdbcClient.class)
                .sql("INSERT INTO " + SCHEMA + ".race_lookup (race_id, organizer, name, status, attempt, seed_id,"
                        + " seeds_released, created_at) VALUES (?, ?, 'Old', 'setup', 1, ?, FALSE, now())")
                .params(RACE, RACE, RACE)
                .update();
        happened("CasterJoined", RACE, STAYS);
        happened("CasterLeft", RACE, STAYS);
        happened("CasterJoined", RACE, STAYS);
        happened("CasterJoined", RACE, LEFT);
        happened("CasterLeft", RACE, LEFT);
        happened("CasterJoined", DELETED, OF_NOTHING);

        flyway().load().migrate();

        assertThat(casters()).containsExactly(STAYS);
    }

    private void happened(String type, UUID race, UUID caster) {
        the(JdbcClient.class)
                .sql("INSERT INTO " + SCHEMA + ".domain_event_entry (aggregate_identifier, sequence_number,"
                        + " event_identifier, race_id, payload, payload_type, time_stamp)"
                        + " VALUES (?, ?, ?, ?, convert_to(?, 'UTF8'), ?, '2030-01-05T18:30:00Z')")
                .params(
                        race.toString(),
                        facts,
                        "fact " + facts++,
                        race,
                        "{\"casterId\": \"%s\", \"account\": \"%s\"}".formatted(caster, caster),
                        "dev.photofinish.events.race." + type)
                .update();
    }

    private static List<UUID> casters() {
        return the(JdbcClient.class)
                .sql("SELECT caster_id FROM " + SCHEMA + ".caster_lookup WHERE account_id = caster_id")
                .query((row, number) -> row.getObject(1, UUID.class))
                .list();
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(address().url(), address().username(), address().password())
                .defaultSchema(SCHEMA);
    }
}
