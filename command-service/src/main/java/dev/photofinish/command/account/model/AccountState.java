package dev.photofinish.command.account.model;

import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.Role;
import org.jspecify.annotations.Nullable;

/**
 * What an account needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param registered false before anything happened
 * @param locale language chosen for good; null = none
 */
public record AccountState(
        boolean registered,
        Role role,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        @Nullable String locale,
        OverlaySettings overlay) {

    /** Before anything happened. */
    public static final AccountState NEW =
            new AccountState(false, Role.USER, null, null, null, OverlaySettings.DEFAULTS);

    /** The state after a fact. */
    public AccountState apply(AccountEvent event) {
        return switch (event) {
            case AccountRegistered first ->
                new AccountState(true, first.role(), first.displayName(), first.avatarUrl(), locale, overlay);
            case AccountRenamed renamed ->
                new AccountState(registered, role, renamed.displayName(), renamed.avatarUrl(), locale, overlay);
            case AccountRoleChanged changed ->
                new AccountState(registered, changed.role(), displayName, avatarUrl, locale, overlay);
            case LocaleChosen chosen ->
                new AccountState(registered, role, displayName, avatarUrl, chosen.locale(), overlay);
            case OverlaySettingsChanged changed ->
                new AccountState(registered, role, displayName, avatarUrl, locale, changed.overlay());
        };
    }
}
