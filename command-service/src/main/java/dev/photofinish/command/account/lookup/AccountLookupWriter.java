package dev.photofinish.command.account.lookup;

import dev.photofinish.command.LookUps;
import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.DiscordLinked;
import dev.photofinish.events.account.DiscordUnlinked;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.NotificationRetried;
import dev.photofinish.events.account.NotificationSubscribed;
import dev.photofinish.events.account.NotificationUnsubscribed;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.events.account.TwitchLinked;
import java.util.Locale;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Keeps the look-up of accounts in step, in the transaction of the command. What is unique comes with its claim. */
@Component
@ProcessingGroup(LookUps.GROUP)
final class AccountLookupWriter {
    private final JdbcClient jdbc;
    private final WishRows wishes;

    AccountLookupWriter(JdbcClient jdbc) {
        this.jdbc = jdbc;
        this.wishes = new WishRows(jdbc);
    }

    @EventHandler
    void on(AccountEvent event) {
        var id = event.accountId().value();
        switch (event) {
            case AccountRegistered _,
                    LoginChanged _,
                    TwitchLinked _,
                    RacetimeLinked _,
                    RacetimeUnlinked _,
                    DiscordLinked _,
                    DiscordUnlinked _ -> {
                // The claim wrote it.
            }
            case NotificationSubscribed subscribed -> wishes.add(event.accountId(), subscribed.wish());
            case NotificationUnsubscribed unsubscribed -> wishes.remove(event.accountId(), unsubscribed.wish());
            case NotificationRetried _ -> {
                // It is between the outbox and the history.
            }
            case AccountRenamed renamed ->
                jdbc.sql("UPDATE account SET display_name = ?, avatar_url = ? WHERE id = ?")
                        .param(renamed.displayName())
                        .param(renamed.avatarUrl())
                        .param(id)
                        .update();
            case AccountRoleChanged changed ->
                jdbc.sql("UPDATE account SET role = ? WHERE id = ?")
                        .params(changed.role().name().toLowerCase(Locale.ROOT), id)
                        .update();
            case LocaleChosen chosen ->
                jdbc.sql("UPDATE account SET locale = ? WHERE id = ?")
                        .params(chosen.locale(), id)
                        .update();
            case OverlaySettingsChanged changed ->
                jdbc.sql("UPDATE account SET overlay_font_size = ? WHERE id = ?")
                        .param(changed.overlay().fontSize())
                        .param(id)
                        .update();
        }
    }
}
