package dev.photofinish.query.account;

import dev.photofinish.events.Event;
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
import dev.photofinish.live.Person;
import dev.photofinish.live.StoredEvent;
import dev.photofinish.query.projection.Projection;
import org.jspecify.annotations.Nullable;

/** Read model {@code accounts}: who somebody is, for display. */
public final class AccountProjection implements Projection<Person> {
    @Override
    public String name() {
        return "accounts";
    }

    @Override
    public Class<Person> type() {
        return Person.class;
    }

    @Override
    public @Nullable String keyOf(Event event) {
        return event instanceof AccountEvent account && shows(account)
                ? account.accountId().toString()
                : null;
    }

    /** What people choose for themselves is nobody else's affair. */
    private static boolean shows(AccountEvent event) {
        return switch (event) {
            case AccountRegistered _, AccountRenamed _, AccountRoleChanged _, LoginChanged _ -> true;
            case LocaleChosen _,
                    OverlaySettingsChanged _,
                    TwitchLinked _,
                    RacetimeLinked _,
                    RacetimeUnlinked _,
                    DiscordLinked _,
                    DiscordUnlinked _,
                    NotificationSubscribed _,
                    NotificationUnsubscribed _,
                    NotificationRetried _ -> false;
        };
    }

    @Override
    public @Nullable Person apply(@Nullable Person known, StoredEvent stored) {
        return switch ((AccountEvent) stored.event()) {
            case AccountRegistered registered ->
                new Person(
                        registered.accountId(),
                        registered.login(),
                        registered.displayName(),
                        registered.avatarUrl(),
                        registered.role());
            case AccountRenamed renamed ->
                known == null
                        ? null
                        : new Person(
                                known.id(), known.login(), renamed.displayName(), renamed.avatarUrl(), known.role());
            case AccountRoleChanged changed ->
                known == null
                        ? null
                        : new Person(known.id(), known.login(), known.displayName(), known.avatarUrl(), changed.role());
            case LoginChanged changed ->
                known == null
                        ? null
                        : new Person(known.id(), changed.login(), known.displayName(), known.avatarUrl(), known.role());
            case LocaleChosen _,
                    OverlaySettingsChanged _,
                    TwitchLinked _,
                    RacetimeLinked _,
                    RacetimeUnlinked _,
                    DiscordLinked _,
                    DiscordUnlinked _,
                    NotificationSubscribed _,
                    NotificationUnsubscribed _,
                    NotificationRetried _ -> known;
        };
    }
}
