package dev.photofinish.command.organization.lookup;

import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads organizations from SQL. Up to date as of the last command. Blocks. */
@Component
@WithTournaments
public final class OrganizationLookups {
    private static final String BY_ID = """
            SELECT name, is_active, allow_async_live_races, live_race_account_age_days FROM organization WHERE id = ?
            """;

    private final JdbcClient jdbc;

    OrganizationLookups(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The organization with that id. */
    public Optional<OrganizationRow> byId(OrganizationId organization) {
        return jdbc.sql(BY_ID)
                .param(organization.value())
                .query((row, number) -> new OrganizationRow(
                        organization,
                        row.getString(1),
                        row.getBoolean(2),
                        row.getBoolean(3),
                        row.getObject(4, Integer.class)))
                .optional();
    }

    /** Where an invitation leads, revoked or not; empty for one that never was. */
    public Optional<OrganizationId> byInvite(String slug) {
        return jdbc.sql("SELECT organization_id FROM organization_invite WHERE slug = ?")
                .param(slug)
                .query(UUID.class)
                .optional()
                .map(OrganizationId::new);
    }
}
