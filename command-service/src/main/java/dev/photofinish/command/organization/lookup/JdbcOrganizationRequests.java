package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.organization.request.OrganizationRequests;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.organization.OrganizationRequested;
import dev.photofinish.store.WithTournaments;
import java.sql.Timestamp;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** By a row for each request, answered or not. */
@Component
@WithTournaments
final class JdbcOrganizationRequests implements OrganizationRequests {
    private final JdbcClient jdbc;
    private final RequestSettings settings;

    JdbcOrganizationRequests(JdbcClient jdbc, RequestSettings settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    @Override
    public boolean mustWait(AccountId account) {
        return jdbc.sql("SELECT count(*) >= ? FROM organization_request WHERE account_id = ? AND pending")
                .params(settings.waiting(), account.value())
                .query(Boolean.class)
                .single();
    }

    void enter(OrganizationRequested requested) {
        jdbc.sql("INSERT INTO organization_request (organization_id, account_id, pending, requested_at)"
                        + " VALUES (?, ?, TRUE, ?)")
                .params(requested.organizationId().value(), requested.account().value(), Timestamp.from(requested.at()))
                .update();
    }

    void answer(OrganizationId organization) {
        jdbc.sql("UPDATE organization_request SET pending = FALSE WHERE organization_id = ?")
                .param(organization.value())
                .update();
    }
}
