package dev.photofinish.command.organization.lookup;

import dev.photofinish.command.organization.invitation.InviteSlugs;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.store.WithTournaments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Slugs by the primary key of the look-up. */
@Component
@WithTournaments
final class JdbcInviteSlugs implements InviteSlugs {
    private final JdbcClient jdbc;

    JdbcInviteSlugs(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public boolean claim(String slug, OrganizationId organization) {
        return jdbc.sql("INSERT INTO organization_invite (slug, organization_id) VALUES (?, ?) ON CONFLICT DO NOTHING")
                        .params(slug, organization.value())
                        .update()
                == 1;
    }
}
