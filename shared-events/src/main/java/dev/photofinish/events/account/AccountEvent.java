package dev.photofinish.events.account;

import dev.photofinish.events.AccountId;
import dev.photofinish.events.Event;

/** What happens to an account. */
public sealed interface AccountEvent extends Event
        permits AccountRegistered,
                AccountRenamed,
                AccountRoleChanged,
                LocaleChosen,
                LoginChanged,
                OverlaySettingsChanged,
                RacetimeLinked,
                RacetimeUnlinked,
                TwitchLinked {
    /** The account it happened to. */
    AccountId accountId();
}
