package dev.photofinish.command.account.lookup;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.NotificationWish;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of what accounts want to be told. */
final class WishRows {
    private static final String ADD = """
            INSERT INTO notification_subscription (account_id, kind, method, organization_id)
            VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String REMOVE = """
            DELETE FROM notification_subscription
            WHERE account_id = ? AND kind = ? AND method = ? AND organization_id IS NOT DISTINCT FROM ?
            """;

    private final JdbcClient jdbc;

    WishRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AccountId account, NotificationWish wish) {
        write(ADD, account, wish);
    }

    void remove(AccountId account, NotificationWish wish) {
        write(REMOVE, account, wish);
    }

    private void write(String sql, AccountId account, NotificationWish wish) {
        jdbc.sql(sql)
                .param(account.value())
                .param(wish.kind().code())
                .param(wish.method().code())
                .param(organization(wish))
                .update();
    }

    private static @Nullable UUID organization(NotificationWish wish) {
        var organization = wish.organizationId();
        return organization == null ? null : organization.value();
    }
}
