package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.organization.founding.OrganizationNames;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationTerms;
import dev.photofinish.store.WithTournaments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names by the unique index: of two claims at once the second waits and then finds the name taken. */
@Component
@WithTournaments
final class JdbcOrganizationNames implements OrganizationNames {
    private static final String CLAIM = """
            INSERT INTO organization (id, name, is_active, allow_async_live_races, live_race_account_age_days)
            VALUES (?, ?, ?, ?, ?)
            ON CONFLICT (lower(name)) DO NOTHING
            """;

    private final JdbcClient jdbc;

    JdbcOrganizationNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(OrganizationId organization, OrganizationTerms terms) {
        return jdbc.sql(CLAIM)
                        .param(organization.value())
                        .param(terms.name())
                        .param(terms.isActive())
                        .param(terms.allowAsyncLiveRaces())
                        .param(terms.liveRaceAccountAgeDays())
                        .update()
                == 1;
    }

    @Override
    public boolean isTaken(String name) {
        return jdbc.sql("SELECT EXISTS (SELECT 1 FROM organization WHERE lower(name) = lower(?))")
                .param(name)
                .query(Boolean.class)
                .single();
    }

    /** After a duplicate PostgreSQL takes nothing more in this transaction, which the refusal then rolls back. */
    @Override
    public boolean change(OrganizationId organization, String name) {
        try {
            return jdbc.sql("UPDATE organization SET name = ? WHERE id = ?")
                            .params(name, organization.value())
                            .update()
                    == 1;
        } catch (DuplicateKeyException taken) {
            return false;
        }
    }
}
