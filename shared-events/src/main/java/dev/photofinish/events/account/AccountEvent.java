package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;

/** What happens to an account. */
public sealed interface AccountEvent extends Event
        permits AccountRegistered,
                AccountRenamed,
                AccountRoleChanged,
                DiscordLinked,
                DiscordUnlinked,
                LocaleChosen,
                LoginChanged,
                NotificationRetried,
                NotificationSubscribed,
                NotificationUnsubscribed,
                OverlaySettingsChanged,
                RacetimeLinked,
                RacetimeUnlinked,
                TwitchLinked {
    /** The account it happened to. */
    AccountId accountId();
}
