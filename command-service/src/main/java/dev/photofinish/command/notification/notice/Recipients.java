package dev.photofinish.command.notification.notice;

import dev.photofinish.command.notification.outbox.Part;
import dev.photofinish.command.notification.outbox.Subject;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.store.WithTournaments;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks up who is told, at the moment they are. Blocks. */
@WithTournaments
@Component
final class Recipients {
    private static final String WISH = """
            SELECT EXISTS (SELECT 1 FROM notification_subscription
                           WHERE account_id = ? AND kind = ? AND method = ?
                             AND (organization_id IS NULL OR organization_id = ?))
            """;
    private static final String TOLD = """
            SELECT EXISTS (SELECT 1 FROM delivery WHERE concerns = :what AND account_id = :account AND status = 'sent'
                           AND part IN (:parts))
            """;

    private final JdbcClient jdbc;

    Recipients(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody wishes for it still. */
    boolean wishes(AccountId account, NotificationKind kind, OrganizationId organization) {
        return jdbc.sql(WISH)
                .params(account.value(), kind.code(), NotificationMethod.DISCORD_DM.code(), organization.value())
                .query(Boolean.class)
                .single();
    }

    /** Who of Discord somebody is. */
    Optional<String> discordId(AccountId account) {
        return jdbc.sql("SELECT discord_id FROM discord_link WHERE account_id = ?")
                .param(account.value())
                .query(String.class)
                .optional();
    }

    /** Whether somebody was really told of a live race that was ahead. */
    boolean knowsOf(Subject.Personal person) {
        return jdbc.sql(TOLD)
                .param("what", person.what())
                .param("account", person.account().value())
                .param(
                        "parts",
                        Audience.ANNOUNCEMENTS.stream().map(Part::spelled).toList())
                .query(Boolean.class)
                .single();
    }
}
