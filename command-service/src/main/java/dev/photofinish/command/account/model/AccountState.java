package dev.photofinish.command.account.model;

import dev.photofinish.events.account.AccountEvent;
import dev.photofinish.events.account.AccountRegistered;
import dev.photofinish.events.account.AccountRenamed;
import dev.photofinish.events.account.AccountRoleChanged;
import dev.photofinish.events.account.LocaleChosen;
import dev.photofinish.events.account.LoginChanged;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import org.jspecify.annotations.Nullable;

/**
 * What an account needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param registered false before anything happened
 * @param login lower case; null before anything happened
 * @param twitchId who of Twitch it belongs to; null = nobody yet
 * @param racetimeId who of racetime.gg it belongs to; null = nobody, as far as is known
 * @param locale language chosen for good; null = none
 */
public record AccountState(
        boolean registered,
        Role role,
        @Nullable String login,
        @Nullable String twitchId,
        @Nullable String racetimeId,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        @Nullable String locale,
        OverlaySettings overlay) {

    /** Before anything happened. */
    public static final AccountState NEW =
            new AccountState(false, Role.USER, null, null, null, null, null, null, OverlaySettings.DEFAULTS);

    /** The state after a fact. */
    public AccountState apply(AccountEvent event) {
        return switch (event) {
            case AccountRegistered first ->
                new AccountState(
                        true,
                        first.role(),
                        first.login(),
                        twitchId,
                        racetimeId,
                        first.displayName(),
                        first.avatarUrl(),
                        locale,
                        overlay);
            case AccountRenamed renamed -> looking(renamed.displayName(), renamed.avatarUrl());
            case AccountRoleChanged changed -> with(changed.role(), login, twitchId, racetimeId, locale, overlay);
            case TwitchLinked linked -> with(role, login, linked.twitchId(), racetimeId, locale, overlay);
            case RacetimeLinked linked -> with(role, login, twitchId, linked.racetimeId(), locale, overlay);
            case RacetimeUnlinked _ -> with(role, login, twitchId, null, locale, overlay);
            case LoginChanged changed -> with(role, changed.login(), twitchId, racetimeId, locale, overlay);
            case LocaleChosen chosen -> with(role, login, twitchId, racetimeId, chosen.locale(), overlay);
            case OverlaySettingsChanged changed -> with(role, login, twitchId, racetimeId, locale, changed.overlay());
        };
    }

    private AccountState looking(@Nullable String name, @Nullable String avatar) {
        return new AccountState(registered, role, login, twitchId, racetimeId, name, avatar, locale, overlay);
    }

    private AccountState with(
            Role itsRole,
            @Nullable String itsLogin,
            @Nullable String twitch,
            @Nullable String racetime,
            @Nullable String language,
            OverlaySettings settings) {
        return new AccountState(
                registered, itsRole, itsLogin, twitch, racetime, displayName, avatarUrl, language, settings);
    }
}
