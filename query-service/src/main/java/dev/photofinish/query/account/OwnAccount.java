package dev.photofinish.query.account;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.OverlaySettings;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.AccountEntry;
import org.jspecify.annotations.Nullable;

/**
 * The caller's own account (rest-api §7); {@code locale} is additive.
 *
 * @param overlaySettings null when nothing was chosen
 */
record OwnAccount(
        AccountId id,
        String twitchUsername,
        @Nullable String twitchDisplayName,
        @Nullable String twitchAvatarUrl,
        Role role,
        @Nullable String locale,
        @Nullable Overlay overlaySettings) {

    /** Only what was chosen. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Overlay(@Nullable Double fontSize) {}

    static OwnAccount of(AccountEntry account) {
        var person = account.person();
        return new OwnAccount(
                person.id(),
                person.login(),
                person.displayName(),
                person.avatarUrl(),
                person.role(),
                account.locale(),
                overlay(account.overlay()));
    }

    private static @Nullable Overlay overlay(OverlaySettings settings) {
        return settings.equals(OverlaySettings.DEFAULTS) ? null : new Overlay(settings.fontSize());
    }
}
