package dev.photofinish.live;

import dev.photofinish.events.AccountId;
import org.jspecify.annotations.Nullable;

/** The locales that people chose for good. May block: never called on an event loop. */
@FunctionalInterface
public interface PreferredLocales {
    /** The account's locale; null when it has chosen none, or is unknown. */
    @Nullable
    String of(AccountId account);
}
