package dev.photofinish.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Accounts of a store from before {@code V4__accounts.sql}. */
class AccountsMigrationTest extends StoreTest {
    private static final String ADA = "44444444-4444-4444-8444-444444444444";

    @Test
    void anAccountIsAsOldAsItsFirstFact() {
        flyway().target("2").load().migrate();
        sql("INSERT INTO old_store.account (id, login, role) VALUES ('" + ADA + "', 'ada', 'user')");
        sql("INSERT INTO old_store.account (id, login, role) VALUES (gen_random_uuid(), 'without_facts', 'user')");
        for (int n = 0; n < 2; n++) {
            sql("INSERT INTO old_store.domain_event_entry (aggregate_identifier, sequence_number, event_identifier,"
                    + " payload, payload_type, time_stamp) VALUES ('" + ADA + "', " + n + ", 'e" + n
                    + "', '', 'x', '203" + n + "-01-05T18:30:00.250Z')");
        }

        flyway().load().migrate();

        assertThat(created("ada")).containsExactly("2030-01-05 18:30:00.25+00");
        assertThat(created("without_facts")).hasSize(1);
    }

    private static List<String> created(String login) {
        return the(JdbcClient.class)
                .sql("SELECT to_char(created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD HH24:MI:SS.FF2') || '+00'"
                        + " FROM old_store.account WHERE login = ?")
                .param(login)
                .query(String.class)
                .list();
    }

    private static void sql(String statement) {
        the(JdbcClient.class).sql(statement).update();
    }

    private static FluentConfiguration flyway() {
        return Flyway.configure()
                .dataSource(address().url(), address().username(), address().password())
                .defaultSchema("old_store");
    }
}
