package dev.photofinish.command.notification.notice;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.OrganizationId;
import dev.photofinish.events.account.NotificationKind;
import dev.photofinish.events.account.NotificationMethod;
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.store.WithTournaments;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from SQL what people want to be told. Up to date as of the last command. Blocks. */
@WithTournaments
@Component
final class Wishes {
    private static final String OF_ACCOUNT = """
            SELECT kind, organization_id FROM notification_subscription
            WHERE account_id = ? AND method = ? ORDER BY organization_id NULLS FIRST, kind
            """;

    private final JdbcClient jdbc;

    Wishes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of an account: those for every organization first, by number. */
    List<NotificationWish> of(AccountId account) {
        return jdbc
                .sql(OF_ACCOUNT)
                .params(account.value(), NotificationMethod.DISCORD_DM.code())
                .query((row, _) -> wish(row.getInt(1), row.getObject(2, UUID.class)))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<NotificationWish> wish(int kind, @Nullable UUID organization) {
        return NotificationKind.of(kind)
                .map(known -> new NotificationWish(
                        known,
                        NotificationMethod.DISCORD_DM,
                        organization == null ? null : new OrganizationId(organization)));
    }
}
