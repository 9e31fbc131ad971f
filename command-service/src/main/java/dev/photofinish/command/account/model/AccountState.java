package dev.photofinish.command.account.model;

import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import org.jspecify.annotations.Nullable;

/**
 * What an account needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param registered false before anything happened
 * @param login lower case; null before anything happened
 * @param twitchId who of Twitch it belongs to; null = nobody yet
 * @param locale language chosen for good; null = none
 */
public record AccountState(
        boolean registered,
        Role role,
        @Nullable String login,
        @Nullable String twitchId,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        @Nullable String locale,
        OverlaySettings overlay) {

    /** Before anything happened. */
    public static final AccountState NEW =
            new AccountState(false, Role.USER, null, null, null, null, null, OverlaySettings.DEFAULTS);

    /** The state after a fact. */
    public AccountState apply(AccountEvent event) {
        return switch (event) {
            case AccountRegistered first ->
                new AccountState(
                        true,
                        first.role(),
                        first.login(),
                        twitchId,
                        first.displayName(),
                        first.avatarUrl(),
                        locale,
                        overlay);
            case AccountRenamed renamed ->
                new AccountState(
                        registered, role, login, twitchId, renamed.displayName(), renamed.avatarUrl(), locale, overlay);
            case AccountRoleChanged changed ->
                new AccountState(registered, changed.role(), login, twitchId, displayName, avatarUrl, locale, overlay);
            case TwitchLinked linked ->
                new AccountState(registered, role, login, linked.twitchId(), displayName, avatarUrl, locale, overlay);
            case LoginChanged changed ->
                new AccountState(registered, role, changed.login(), twitchId, displayName, avatarUrl, locale, overlay);
            case LocaleChosen chosen ->
                new AccountState(registered, role, login, twitchId, displayName, avatarUrl, chosen.locale(), overlay);
            case OverlaySettingsChanged changed ->
                new AccountState(registered, role, login, twitchId, displayName, avatarUrl, locale, changed.overlay());
        };
    }
}
