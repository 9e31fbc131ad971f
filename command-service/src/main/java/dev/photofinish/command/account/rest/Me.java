package dev.photofinish.command.account.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.account.lookup.AccountRow;
import dev.photofinish.command.account.lookup.Accounts;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who am I (rest-api §4). */
@RestController
final class Me {
    private final Accounts accounts;
    private final Blocking blocking;

    Me(Accounts accounts, Blocking blocking) {
        this.accounts = accounts;
        this.blocking = blocking;
    }

    /** The caller's own account; locale and overlay settings come with a later version. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Self(
            @JsonProperty("id") AccountId id,
            @JsonProperty("twitch_username") String login,
            @JsonProperty("twitch_display_name") @Nullable String displayName,
            @JsonProperty("twitch_avatar_url") @Nullable String avatarUrl,
            @JsonProperty("role") Role role,
            @JsonProperty("locale") @Nullable String locale,
            @JsonProperty("overlay_settings") @Nullable Object overlaySettings) {
        static Self of(AccountRow row) {
            return new Self(row.id(), row.login(), row.displayName(), row.avatarUrl(), row.role(), null, null);
        }
    }

    @GetMapping(path = "/api/auth/me", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Self> me(Caller caller) {
        return blocking.call(() -> Self.of(accounts.byId(caller.account()).orElseThrow()));
    }
}
