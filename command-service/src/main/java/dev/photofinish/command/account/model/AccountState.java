package dev.photofinish.command.account.model;

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
import dev.photofinish.events.account.NotificationWish;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.OverlaySettingsChanged;
import dev.photofinish.events.account.RacetimeLinked;
import dev.photofinish.events.account.RacetimeUnlinked;
import dev.photofinish.events.account.Role;
import dev.photofinish.events.account.TwitchLinked;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an account needs to know to decide. Immutable: a fact makes a new one.
 *
 * @param registered false before anything happened
 * @param login lower case; null before anything happened
 * @param locale language chosen for good; null = none
 * @param wishes what its owner wants to be told
 */
public record AccountState(
        boolean registered,
        Role role,
        @Nullable String login,
        Identities identities,
        @Nullable String displayName,
        @Nullable String avatarUrl,
        @Nullable String locale,
        OverlaySettings overlay,
        Set<NotificationWish> wishes) {
    /** Before anything happened. */
    public static final AccountState NEW = new AccountState(
            false, Role.USER, null, Identities.UNKNOWN, null, null, null, OverlaySettings.DEFAULTS, Set.of());

    public AccountState {
        wishes = Set.copyOf(wishes);
    }

    /** Who of Twitch it belongs to; null = nobody yet. */
    public @Nullable String twitchId() {
        return identities.twitchId();
    }

    /** Who of racetime.gg it belongs to; null = nobody, as far as is known. */
    public @Nullable String racetimeId() {
        return identities.racetimeId();
    }

    /** Who of Discord it belongs to; null = nobody, as far as is known. */
    public @Nullable String discordId() {
        return identities.discordId();
    }

    /** The state after a fact. */
    public AccountState apply(AccountEvent event) {
        return switch (event) {
            case AccountRegistered first ->
                new AccountState(
                        true,
                        first.role(),
                        first.login(),
                        identities,
                        first.displayName(),
                        first.avatarUrl(),
                        locale,
                        overlay,
                        wishes);
            case AccountRenamed renamed -> looking(renamed.displayName(), renamed.avatarUrl());
            case AccountRoleChanged changed -> with(changed.role(), login, locale, overlay);
            case TwitchLinked linked -> known(identities.onTwitch(linked.twitchId()));
            case RacetimeLinked linked -> known(identities.onRacetime(linked.racetimeId()));
            case RacetimeUnlinked _ -> known(identities.onRacetime(null));
            case DiscordLinked linked -> known(identities.onDiscord(linked.discordId()));
            case DiscordUnlinked _ -> known(identities.onDiscord(null));
            case LoginChanged changed -> with(role, changed.login(), locale, overlay);
            case LocaleChosen chosen -> with(role, login, chosen.locale(), overlay);
            case OverlaySettingsChanged changed -> with(role, login, locale, changed.overlay());
            case NotificationSubscribed subscribed -> wishing(subscribed.wish(), true);
            case NotificationUnsubscribed unsubscribed -> wishing(unsubscribed.wish(), false);
            case NotificationRetried _ -> this;
        };
    }

    private AccountState looking(@Nullable String name, @Nullable String avatar) {
        return new AccountState(registered, role, login, identities, name, avatar, locale, overlay, wishes);
    }

    private AccountState known(Identities now) {
        return new AccountState(registered, role, login, now, displayName, avatarUrl, locale, overlay, wishes);
    }

    private AccountState with(
            Role itsRole, @Nullable String itsLogin, @Nullable String language, OverlaySettings settings) {
        return new AccountState(
                registered, itsRole, itsLogin, identities, displayName, avatarUrl, language, settings, wishes);
    }

    private AccountState wishing(NotificationWish wish, boolean on) {
        var now = new HashSet<>(wishes);
        if (on) {
            now.add(wish);
        } else {
            now.remove(wish);
        }
        return new AccountState(registered, role, login, identities, displayName, avatarUrl, locale, overlay, now);
    }
}
