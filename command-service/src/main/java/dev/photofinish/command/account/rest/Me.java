package dev.photofinish.command.account.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.photofinish.command.web.Blocking;
import dev.photofinish.command.web.Caller;
import dev.photofinish.events.AccountId;
import dev.photofinish.events.account.Role;
import dev.photofinish.store.AccountDirectory;
import dev.photofinish.store.AccountEntry;
import dev.photofinish.web.contract.Authority;
import dev.photofinish.web.contract.Summary;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Who am I (rest-api §4). */
@RestController
final class Me {
    private final AccountDirectory accounts;
    private final Blocking blocking;

    Me(AccountDirectory accounts, Blocking blocking) {
        this.accounts = accounts;
        this.blocking = blocking;
    }

    /** The caller's own account. */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Self(
            @JsonProperty("id") AccountId id,
            @JsonProperty("twitch_username") String login,
            @JsonProperty("twitch_display_name") @Nullable String displayName,
            @JsonProperty("twitch_avatar_url") @Nullable String avatarUrl,
            @JsonProperty("role") Role role,
            @JsonProperty("locale") @Nullable String locale,
            @JsonProperty("overlay_settings") @Nullable OverlayView overlaySettings) {
        static Self of(AccountEntry account) {
            var person = account.person();
            return new Self(
                    person.id(),
                    person.login(),
                    person.displayName(),
                    person.avatarUrl(),
                    person.role(),
                    account.locale(),
                    OverlayView.ifAny(account.overlay()));
        }
    }

    @Summary(value = "One's own account", by = Authority.USER)
    @GetMapping(path = "/api/auth/me", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<Self> me(Caller caller) {
        return blocking.call(() -> Self.of(accounts.byId(caller.account()).orElseThrow()));
    }
}
